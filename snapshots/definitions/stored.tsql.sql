-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('name', models.CharField(max_length=9)),
--         ('twice', models.GeneratedField(db_persist=True, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--         ('upper', models.GeneratedField(db_persist=True, expression=django.db.models.functions.text.Upper('name'), output_field=models.CharField(max_length=9))),
--         ('big', models.GeneratedField(db_persist=True, expression=models.Q(('n__gt', 3)), output_field=models.BooleanField())),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='more',
--     field=models.GeneratedField(db_persist=True, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '+', models.Value(1)), output_field=models.IntegerField()),
-- )

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
