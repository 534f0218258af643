-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField()),
--         ('g', models.GeneratedField(db_persist=False, expression=django.db.models.functions.text.Upper('text'), output_field=models.TextField())),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "text" VARCHAR NOT NULL, "g" VARCHAR GENERATED ALWAYS AS (UPPER("text")) VIRTUAL);
