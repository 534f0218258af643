-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('raw', models.BinaryField()),
--         ('g', models.GeneratedField(db_persist=False, expression=models.F('raw'), output_field=models.BinaryField())),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [raw] VARBINARY(MAX) NOT NULL, [g] AS (CAST([raw] AS VARBINARY(MAX))));
