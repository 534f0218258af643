-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('owner', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--     ],
-- )
-- every.0002
-- migrations.DeleteModel(
--     name='Thing',
-- )
-- migrations.DeleteModel(
--     name='Owner',
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "every_owner_id_seq";
CREATE TABLE "every_owner" ("id" BIGINT NOT NULL CONSTRAINT "every_owner_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_owner_id_seq"'));
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "owner_id" BIGINT);
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
-- every.0002
--
-- Delete model Thing
--
DROP TABLE "every_thing" CASCADE;
DROP SEQUENCE "every_thing_id_seq";
--
-- Delete model Owner
--
DROP TABLE "every_owner" CASCADE;
DROP SEQUENCE "every_owner_id_seq";
