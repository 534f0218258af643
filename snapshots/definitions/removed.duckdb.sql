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
--         ('n', models.IntegerField()),
--         ('a', models.IntegerField(db_default=3, db_index=True)),
--         ('b', models.CharField(max_length=5, null=True, unique=True)),
--         ('owner', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--         ('owners', models.ManyToManyField(related_name='+', to='every.owner')),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.RemoveField(
--     model_name='thing',
--     name='a',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='b',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='owner',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='owners',
-- )
-- every.0003
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
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "a" INT DEFAULT 3 NOT NULL, "b" VARCHAR, "owner_id" BIGINT);
CREATE UNIQUE INDEX "every_thing_b_key" ON "every_thing"("b");
CREATE SEQUENCE "every_thing_owners_id_seq";
CREATE TABLE "every_thing_owners" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_owners_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_owners_id_seq"'), "thing_id" BIGINT NOT NULL, "owner_id" BIGINT NOT NULL);
CREATE INDEX "every_thing_a_ebb89234" ON "every_thing"("a");
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
CREATE INDEX "every_i" ON "every_thing"("n");
CREATE UNIQUE INDEX "every_thing_owners_thing_id_owner_id_bf12988a_uniq" ON "every_thing_owners"("thing_id", "owner_id");
CREATE INDEX "every_thing_owners_thing_id_26fe1afa" ON "every_thing_owners"("thing_id");
CREATE INDEX "every_thing_owners_owner_id_69cfa9c3" ON "every_thing_owners"("owner_id");
-- every.0002
--
-- Remove field a from thing
--
DROP INDEX "every_thing_a_ebb89234";
DROP INDEX "every_thing_owner_id_3c9724fb";
DROP INDEX "every_i";
DROP INDEX "every_thing_b_key";
ALTER TABLE "every_thing" DROP COLUMN "a";
CREATE UNIQUE INDEX "every_thing_b_key" ON "every_thing"("b");
CREATE INDEX "every_i" ON "every_thing"("n");
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
--
-- Remove field b from thing
--
DROP INDEX "every_i";
DROP INDEX "every_thing_owner_id_3c9724fb";
DROP INDEX "every_thing_b_key";
ALTER TABLE "every_thing" DROP COLUMN "b";
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
CREATE INDEX "every_i" ON "every_thing"("n");
--
-- Remove field owner from thing
--
DROP INDEX "every_thing_owner_id_3c9724fb";
DROP INDEX "every_i";
ALTER TABLE "every_thing" DROP COLUMN "owner_id";
CREATE INDEX "every_i" ON "every_thing"("n");
--
-- Remove field owners from thing
--
DROP TABLE "every_thing_owners" CASCADE;
DROP SEQUENCE "every_thing_owners_id_seq";
-- every.0003
--
-- Delete model Owner
--
DROP TABLE "every_owner" CASCADE;
DROP SEQUENCE "every_owner_id_seq";
