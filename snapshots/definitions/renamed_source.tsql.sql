-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('twice', models.GeneratedField(db_persist=True, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--     ],
-- )
-- every.0002
-- migrations.RenameField(
--     model_name='thing',
--     old_name='n',
--     new_name='m',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [twice] AS (CAST(([n] * 2) AS BIGINT)) PERSISTED);
-- every.0002
--
-- Rename field n on thing to m
--
ALTER TABLE [every_thing] DROP COLUMN [twice];
EXECUTE sp_rename N'[every_thing].[n]', N'm', N'COLUMN';
ALTER TABLE [every_thing] ADD [twice] AS (CAST(([m] * 2) AS BIGINT)) PERSISTED;
