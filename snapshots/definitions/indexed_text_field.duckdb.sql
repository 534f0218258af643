-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField(db_index=True)),
--         ('data', models.JSONField(db_index=True)),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "text" VARCHAR NOT NULL, "data" JSON NOT NULL);
CREATE INDEX "every_thing_text_89d1d738" ON "every_thing"("text");
CREATE INDEX "every_thing_data_60db28b7" ON "every_thing"("data");
