-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('twice', models.GeneratedField(db_persist=False, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.BigIntegerField(),
-- )
-- every.0003
-- migrations.RenameField(
--     model_name='thing',
--     old_name='n',
--     new_name='m',
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.DecimalField(decimal_places=1, max_digits=9, null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [twice] AS (CAST(([n] * 2) AS BIGINT)));
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] DROP COLUMN [twice];
ALTER TABLE [every_thing] ALTER COLUMN [n] BIGINT NOT NULL;
ALTER TABLE [every_thing] ADD [twice] AS (CAST(([n] * 2) AS BIGINT));
-- every.0003
--
-- Rename field n on thing to m
--
ALTER TABLE [every_thing] DROP COLUMN [twice];
EXECUTE sp_rename N'[every_thing].[n]', N'm', N'COLUMN';
ALTER TABLE [every_thing] ADD [twice] AS (CAST(([m] * 2) AS BIGINT));
-- every.0004
--
-- Alter field m on thing
--
ALTER TABLE [every_thing] DROP COLUMN [twice];
ALTER TABLE [every_thing] ADD [m_new] NUMERIC(9, 1) NULL;
UPDATE [every_thing] SET [m_new] = CAST([m] AS NUMERIC(9, 1));
ALTER TABLE [every_thing] DROP COLUMN [m];
EXECUTE sp_rename N'[every_thing].[m_new]', N'm', N'COLUMN';
ALTER TABLE [every_thing] ALTER COLUMN [m] NUMERIC(9, 1) NOT NULL;
ALTER TABLE [every_thing] ADD [twice] AS (CAST(ROUND(([m] * 2), 0) AS BIGINT));
ALTER TABLE [every_thing] DROP COLUMN [twice];
ALTER TABLE [every_thing] ALTER COLUMN [m] NUMERIC(9, 1) NULL;
ALTER TABLE [every_thing] ADD [twice] AS (CAST(ROUND(([m] * 2), 0) AS BIGINT));
