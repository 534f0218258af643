-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=9)),
--     ],
--     options={
--         'indexes': [models.Index(models.OrderBy(django.db.models.functions.text.Upper('name'), descending=True), models.F('id'), name='every_i')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "name" VARCHAR NOT NULL);
CREATE INDEX "every_i" ON "every_thing"((UPPER("name")) DESC, "id");
