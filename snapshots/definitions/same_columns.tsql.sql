-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL CONSTRAINT [every_thing_n_key] UNIQUE, [m] INT NOT NULL);
--
-- Create constraint every_unique on model thing
--
ALTER TABLE [every_thing] ADD CONSTRAINT [every_unique] UNIQUE ([n]);
CREATE INDEX [every_n] ON [every_thing]([n]);
CREATE INDEX [every_mn] ON [every_thing]([m], [n]);
CREATE INDEX [every_more] ON [every_thing]([m], [n]);
CREATE INDEX [every_key] ON [every_thing]([id]);
CREATE INDEX [every_desc] ON [every_thing]([n] DESC);
CREATE INDEX [every_some] ON [every_thing]([m], [n]) WHERE [m] = 1;
-- every.0002
--
-- Remove index every_mn from thing
--
DROP INDEX [every_mn] ON [every_thing];
--
-- Remove constraint every_unique from model thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_unique];
-- every.0003
--
-- Rename index every_n on thing to every_newer
--
EXECUTE sp_rename N'[every_thing].[every_n]', N'every_newer', N'INDEX';
-- every.0004
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_n_key];
-- every.0005
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_n_47e94a32_uniq] UNIQUE ([n]);
