-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('text', models.TextField(primary_key=True)),
--     ],
-- )

-- every.0001: Create model Thing: the long column "text" in the primary key "every_thing_pkey" is not supported on oracle@11g: use a CharField of a length that fits, or index a digest of it in a GeneratedField (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html)
