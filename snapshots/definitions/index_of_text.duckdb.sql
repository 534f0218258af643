-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('text', models.TextField()),
--     ],
-- )
-- every.0002
-- migrations.AddIndex(
--     model_name='thing',
--     index=models.Index(fields=['n', 'text'], name='every_t'),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "text" VARCHAR NOT NULL);
-- every.0002
--
-- Create index every_t on field(s) n, text of model thing
--
CREATE INDEX "every_t" ON "every_thing"("n", "text");
