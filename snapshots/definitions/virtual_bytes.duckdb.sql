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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "raw" BLOB NOT NULL, "g" BLOB GENERATED ALWAYS AS ("raw") VIRTUAL);
