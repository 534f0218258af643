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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "data" JSON NOT NULL, "g" JSON GENERATED ALWAYS AS (JSON_EXTRACT("data", '$.a')) VIRTUAL);
