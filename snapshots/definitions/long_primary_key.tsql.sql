-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('text', models.TextField(primary_key=True)),
--     ],
-- )

-- every.0001: Create model Thing: the long column "text" in the primary key "every_thing_pkey" is not supported on tsql@2017: use a CharField of a length that fits, or index a digest of it in a GeneratedField (https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql)
