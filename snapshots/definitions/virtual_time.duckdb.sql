-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('at', models.DateTimeField()),
--         ('g', models.GeneratedField(db_persist=False, expression=django.db.models.functions.datetime.Now(), output_field=models.DateTimeField())),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "at" TIMESTAMP NOT NULL, "g" TIMESTAMP GENERATED ALWAYS AS ((NOW() AT TIME ZONE 'UTC')) VIRTUAL);
