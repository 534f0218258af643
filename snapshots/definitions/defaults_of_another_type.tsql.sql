-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.CharField(db_default='a', max_length=9)),
--         ('m', models.CharField(db_default='b', max_length=9, null=True)),
--         ('day', models.CharField(db_default='c', max_length=20)),
--         ('yes', models.TextField(db_default='d')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=7),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.DecimalField(db_column='order', decimal_places=3, default=1, max_digits=5),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='day',
--     field=models.DateField(db_default=datetime.date(2024, 2, 29)),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='yes',
--     field=models.BooleanField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] NVARCHAR(9) DEFAULT N'a' NOT NULL, [m] NVARCHAR(9) DEFAULT N'b' NULL, [day] NVARCHAR(20) DEFAULT N'c' NOT NULL, [yes] NVARCHAR(MAX) DEFAULT N'd' NOT NULL);
-- every.0002
--
-- Alter field n on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
ALTER TABLE [every_thing] ADD [n_new] INT NULL;
UPDATE [every_thing] SET [n_new] = CAST([n] AS INT);
ALTER TABLE [every_thing] DROP COLUMN [n];
EXECUTE sp_rename N'[every_thing].[n_new]', N'n', N'COLUMN';
ALTER TABLE [every_thing] ALTER COLUMN [n] INT NOT NULL;
ALTER TABLE [every_thing] ADD DEFAULT 7 FOR [n];
--
-- Alter field m on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'm') EXECUTE (@statement);
EXECUTE sp_rename N'[every_thing].[m]', N'order', N'COLUMN';
ALTER TABLE [every_thing] ADD [order_new] NUMERIC(5, 3) NULL;
UPDATE [every_thing] SET [order_new] = CAST([order] AS NUMERIC(5, 3));
ALTER TABLE [every_thing] DROP COLUMN [order];
EXECUTE sp_rename N'[every_thing].[order_new]', N'order', N'COLUMN';
ALTER TABLE [every_thing] ADD DEFAULT 1 FOR [order];
UPDATE [every_thing] SET [order] = 1 WHERE [order] IS NULL;
ALTER TABLE [every_thing] ALTER COLUMN [order] NUMERIC(5, 3) NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'order') EXECUTE (@statement);
--
-- Alter field day on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'day') EXECUTE (@statement);
ALTER TABLE [every_thing] ADD [day_new] DATE NULL;
UPDATE [every_thing] SET [day_new] = CAST([day] AS DATE);
ALTER TABLE [every_thing] DROP COLUMN [day];
EXECUTE sp_rename N'[every_thing].[day_new]', N'day', N'COLUMN';
ALTER TABLE [every_thing] ALTER COLUMN [day] DATE NOT NULL;
ALTER TABLE [every_thing] ADD DEFAULT CAST('2024-02-29' AS DATE) FOR [day];
--
-- Alter field yes on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'yes') EXECUTE (@statement);
ALTER TABLE [every_thing] ADD [yes_new] BIT NULL;
UPDATE [every_thing] SET [yes_new] = CAST(CASE WHEN LOWER(LTRIM(RTRIM([yes]))) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on') THEN '1' WHEN LOWER(LTRIM(RTRIM([yes]))) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of') THEN '0' ELSE LTRIM(RTRIM([yes])) END AS BIT);
ALTER TABLE [every_thing] DROP COLUMN [yes];
EXECUTE sp_rename N'[every_thing].[yes_new]', N'yes', N'COLUMN';
ALTER TABLE [every_thing] ALTER COLUMN [yes] BIT NOT NULL;
ALTER TABLE [every_thing] ALTER COLUMN [yes] BIT NULL;
