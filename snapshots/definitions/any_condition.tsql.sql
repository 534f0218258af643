-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [m] INT NULL, [name] NVARCHAR(20) NOT NULL);
CREATE INDEX [every_i] ON [every_thing]([n]);
