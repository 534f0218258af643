-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField(unique=True)),
--     ],
-- )

-- every.0001: Create model Thing: the long column "text" in the unique constraint "every_thing_text_key" is not supported on oracle@11g: use a CharField of a length that fits, or index a digest of it in a GeneratedField (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html)
