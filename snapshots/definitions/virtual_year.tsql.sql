-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [at] DATETIMEOFFSET NOT NULL, [g] AS (CAST(DATEPART(YEAR, [at]) AS INT)));
