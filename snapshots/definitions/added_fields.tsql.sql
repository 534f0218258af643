-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(default=3),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='yes',
--     field=models.BooleanField(default=False),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(default='x', max_length=10, unique=True),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='maybe',
--     field=models.CharField(max_length=10, null=True, unique=True),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='text',
--     field=models.TextField(blank=True, default='100 %'),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='at',
--     field=models.DateTimeField(db_index=True, default=datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc)),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1));
-- every.0002
--
-- Add field n to thing
--
ALTER TABLE [every_thing] ADD [n] INT DEFAULT 3 NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
--
-- Add field yes to thing
--
ALTER TABLE [every_thing] ADD [yes] BIT DEFAULT CAST(0 AS BIT) NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'yes') EXECUTE (@statement);
--
-- Add field name to thing
--
ALTER TABLE [every_thing] ADD [name] NVARCHAR(10) DEFAULT N'x' NOT NULL CONSTRAINT [every_thing_name_key] UNIQUE;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'name') EXECUTE (@statement);
--
-- Add field maybe to thing
--
ALTER TABLE [every_thing] ADD [maybe] NVARCHAR(10) NULL;
CREATE UNIQUE INDEX [every_thing_maybe_key] ON [every_thing]([maybe]) WHERE [maybe] IS NOT NULL;
--
-- Add field text to thing
--
ALTER TABLE [every_thing] ADD [text] NVARCHAR(MAX) DEFAULT N'100 %' NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'text') EXECUTE (@statement);
--
-- Add field at to thing
--
ALTER TABLE [every_thing] ADD [at] DATETIMEOFFSET DEFAULT CAST('2024-02-29 12:30:15.123456' AS DATETIME2) NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'at') EXECUTE (@statement);
CREATE INDEX [every_thing_at_218e392a] ON [every_thing]([at]);
