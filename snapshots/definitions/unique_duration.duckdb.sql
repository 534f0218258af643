-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('span', models.DurationField(unique=True)),
--     ],
-- )

-- every.0001: Create model Thing: the duration "span" in the unique constraint "every_thing_span_key" is not supported on duckdb@2.0: keep the duration as a number of microseconds, in a BigIntegerField (https://duckdb.org/docs/stable/sql/indexes)
