-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NULL, [m] INT NULL);
CREATE UNIQUE INDEX [every_n] ON [every_thing]([n]);
CREATE UNIQUE INDEX [every_m] ON [every_thing]([m]) INCLUDE ([n]);
