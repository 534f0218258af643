-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('twice', models.GeneratedField(db_comment='Twice', db_index=True, db_persist=True, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.BigIntegerField(),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.BigIntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [twice] AS (CAST(([n] * 2) AS BIGINT)) PERSISTED);
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'Twice', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'twice';
CREATE INDEX [every_thing_twice_13893ea6] ON [every_thing]([twice]);
-- every.0002
--
-- Alter field n on thing
--
DROP INDEX [every_thing_twice_13893ea6] ON [every_thing];
ALTER TABLE [every_thing] DROP COLUMN [twice];
ALTER TABLE [every_thing] ALTER COLUMN [n] BIGINT NOT NULL;
ALTER TABLE [every_thing] ADD [twice] AS (CAST(([n] * 2) AS BIGINT)) PERSISTED;
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'Twice', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'twice';
CREATE INDEX [every_thing_twice_13893ea6] ON [every_thing]([twice]);
-- every.0003
--
-- Alter field n on thing
--
DROP INDEX [every_thing_twice_13893ea6] ON [every_thing];
ALTER TABLE [every_thing] DROP COLUMN [twice];
ALTER TABLE [every_thing] ALTER COLUMN [n] BIGINT NULL;
ALTER TABLE [every_thing] ADD [twice] AS (CAST(([n] * 2) AS BIGINT)) PERSISTED;
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'Twice', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'twice';
CREATE INDEX [every_thing_twice_13893ea6] ON [every_thing]([twice]);
