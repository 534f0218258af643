-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [big] BIGINT NULL, [raw] VARBINARY(MAX) NOT NULL, [yes] BIT NOT NULL, [maybe] BIT NULL, [name] NVARCHAR(20) NOT NULL, [day] DATE NOT NULL, [at] DATETIMEOFFSET NOT NULL, [price] NUMERIC(8, 2) NOT NULL, [length] BIGINT NOT NULL, [mail] NVARCHAR(254) NOT NULL, [path] NVARCHAR(100) NOT NULL, [ratio] FLOAT NOT NULL, [address] NVARCHAR(39) NOT NULL, [whole] INT NOT NULL, [data] NVARCHAR(MAX) NOT NULL, [positive_big] BIGINT NOT NULL CONSTRAINT [every_thing_positive_big_check] CHECK ([positive_big] >= 0), [positive] INT NOT NULL CONSTRAINT [every_thing_positive_check] CHECK ([positive] >= 0), [positive_small] SMALLINT NOT NULL CONSTRAINT [every_thing_positive_small_check] CHECK ([positive_small] >= 0), [slug] NVARCHAR(50) NOT NULL, [small] SMALLINT NOT NULL, [text] NVARCHAR(MAX) NOT NULL, [time] TIME NOT NULL, [link] NVARCHAR(200) NOT NULL, [token] CHAR(32) NOT NULL);
CREATE INDEX [every_thing_slug_cdb137de] ON [every_thing]([slug]);
