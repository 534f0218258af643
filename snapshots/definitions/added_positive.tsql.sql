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
--     field=models.PositiveIntegerField(default=1),
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
ALTER TABLE [every_thing] ADD [n] INT DEFAULT 1 NOT NULL CONSTRAINT [every_thing_n_check] CHECK ([n] >= 0);
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
