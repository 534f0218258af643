-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=9)),
--     ],
--     options={
--         'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='every_u')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "name" VARCHAR NOT NULL);
CREATE UNIQUE INDEX "every_u" ON "every_thing"((LOWER("name")));
