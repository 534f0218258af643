-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=9, unique=True)),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.TextField(unique=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "name" VARCHAR NOT NULL);
CREATE UNIQUE INDEX "every_thing_name_key" ON "every_thing"("name");
-- every.0002
--
-- Alter field name on thing
--
DROP INDEX "every_thing_name_key";
ALTER TABLE "every_thing" ALTER COLUMN "name" SET DATA TYPE VARCHAR USING CAST("name" AS TEXT);
CREATE UNIQUE INDEX "every_thing_name_key" ON "every_thing"("name");
