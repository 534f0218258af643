-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('data', models.JSONField()),
--         ('g', models.GeneratedField(db_persist=False, expression=models.F('data__a'), output_field=models.JSONField())),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [data] NVARCHAR(MAX) NOT NULL, [g] AS (CAST(COALESCE(JSON_QUERY(CASE WHEN ISJSON([data]) = 1 THEN [data] END, '$.a'), JSON_VALUE(CASE WHEN ISJSON([data]) = 1 THEN [data] END, '$.a')) AS NVARCHAR(MAX))));
