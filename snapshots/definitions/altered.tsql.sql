-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_index=True, null=True)),
--         ('m', models.SmallIntegerField(db_default=4)),
--         ('name', models.CharField(max_length=10)),
--         ('price', models.DecimalField(decimal_places=2, max_digits=8)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['m', 'n'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_index=True, default=5),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(db_default=4, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='price',
--     field=models.DecimalField(decimal_places=4, max_digits=12),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=6),
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=7),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NULL, [m] SMALLINT DEFAULT 4 NOT NULL, [name] NVARCHAR(10) NOT NULL, [price] NUMERIC(8, 2) NOT NULL);
CREATE INDEX [every_thing_n_47e94a32] ON [every_thing]([n]);
CREATE INDEX [every_i] ON [every_thing]([m], [n]);
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] ADD DEFAULT 5 FOR [n];
UPDATE [every_thing] SET [n] = 5 WHERE [n] IS NULL;
DROP INDEX [every_thing_n_47e94a32] ON [every_thing];
DROP INDEX [every_i] ON [every_thing];
ALTER TABLE [every_thing] ALTER COLUMN [n] INT NOT NULL;
CREATE INDEX [every_i] ON [every_thing]([m], [n]);
CREATE INDEX [every_thing_n_47e94a32] ON [every_thing]([n]);
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
--
-- Alter field m on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'm') EXECUTE (@statement);
DROP INDEX [every_i] ON [every_thing];
ALTER TABLE [every_thing] ALTER COLUMN [m] BIGINT NOT NULL;
CREATE INDEX [every_i] ON [every_thing]([m], [n]);
ALTER TABLE [every_thing] ADD DEFAULT 4 FOR [m];
DROP INDEX [every_i] ON [every_thing];
ALTER TABLE [every_thing] ALTER COLUMN [m] BIGINT NULL;
CREATE INDEX [every_i] ON [every_thing]([m], [n]);
--
-- Alter field name on thing
--
ALTER TABLE [every_thing] ALTER COLUMN [name] NVARCHAR(20) NOT NULL;
ALTER TABLE [every_thing] ALTER COLUMN [name] NVARCHAR(20) NULL;
--
-- Alter field price on thing
--
ALTER TABLE [every_thing] ALTER COLUMN [price] NUMERIC(12, 4) NOT NULL;
-- every.0003
--
-- Alter field m on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'm') EXECUTE (@statement);
--
-- Alter field n on thing
--
DROP INDEX [every_thing_n_47e94a32] ON [every_thing];
ALTER TABLE [every_thing] ADD DEFAULT 6 FOR [n];
-- every.0004
--
-- Alter field n on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
ALTER TABLE [every_thing] ADD DEFAULT 7 FOR [n];
