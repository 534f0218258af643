-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('code', models.CharField(max_length=9, unique=True)),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.owner', to_field='code')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='owner',
--     name='code',
--     field=models.CharField(max_length=9, null=True, unique=True),
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "every_owner_id_seq";
CREATE TABLE "every_owner" ("id" BIGINT NOT NULL CONSTRAINT "every_owner_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_owner_id_seq"'), "code" VARCHAR NOT NULL);
CREATE UNIQUE INDEX "every_owner_code_key" ON "every_owner"("code");
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "owner_id" VARCHAR NOT NULL);
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
-- every.0002
--
-- Alter field code on owner
--
DROP INDEX "every_owner_code_key";
ALTER TABLE "every_owner" ALTER COLUMN "code" DROP NOT NULL;
CREATE UNIQUE INDEX "every_owner_code_key" ON "every_owner"("code");
