-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=20)),
--         ('g', models.GeneratedField(db_persist=False, expression=django.db.models.functions.text.Concat('name', models.Value('-'), 'name'), output_field=models.CharField(max_length=41))),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [name] NVARCHAR(20) NOT NULL, [g] AS (CONCAT([name], N'-', [name])));
