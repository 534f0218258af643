-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField(unique=True)),
--     ],
-- )

-- every.0001: Create model Thing: the long column "text" in the unique constraint "every_thing_text_key" is not supported on tsql@2017: use a CharField of a length that fits, or index a digest of it in a GeneratedField (https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql)
