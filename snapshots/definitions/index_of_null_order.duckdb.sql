-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'indexes': [models.Index(models.OrderBy(models.F('n'), descending=True, nulls_last=True), models.OrderBy(models.F('m'), nulls_first=True), name='every_i')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT);
CREATE INDEX "every_i" ON "every_thing"("n" DESC, "m" ASC NULLS FIRST);
