-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [yes] BIT NOT NULL, [name] NVARCHAR(10) NULL, [at] DATE NULL, CONSTRAINT [every_positive] CHECK (([n] > 0 OR [yes] = 1)), CONSTRAINT [every_name] CHECK ((NOT ([name] = N'it''s' AND [name] IS NOT NULL) AND [yes] IN (CAST(1 AS BIT), CAST(0 AS BIT)))), CONSTRAINT [every_at] CHECK ([at] >= CAST('2020-01-01' AS DATE)), CONSTRAINT [every_small] CHECK ([n] < ([id] + 1000)));
CREATE UNIQUE INDEX [every_yes] ON [every_thing]([n]) WHERE [yes] = CAST(1 AS BIT);
CREATE UNIQUE INDEX [every_named] ON [every_thing]([name], [n]) WHERE [at] IS NOT NULL AND [n] >= 5 AND [name] IS NOT NULL;
