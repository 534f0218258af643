-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL);
-- every.0002
--
-- Custom state/database change combination
--
-- SQL of the migration's own, as it is written there:
CREATE INDEX "every_i" ON "every_thing" ("n");
-- every.0003
--
-- Remove index every_i from thing
--
-- No migration has created the index every_i: it is assumed to exist.
DROP INDEX [every_i] ON [every_thing];
