-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [name] NVARCHAR(9) NOT NULL, [twice] AS (CAST(([n] * 2) AS BIGINT)) PERSISTED, [upper] AS (UPPER([name])) PERSISTED, [big] AS (CAST(CASE WHEN [n] > 3 THEN 1 WHEN NOT ([n] > 3) THEN 0 END AS BIT)) PERSISTED);
-- every.0002
--
-- Add field more to thing
--
ALTER TABLE [every_thing] ADD [more] AS (CAST(([n] + 1) AS INT)) PERSISTED;
