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
--         ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='owner',
--     field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner'),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='owner',
--     field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner'),
-- )
-- every.0004
-- migrations.AlterOrderWithRespectTo(
--     name='thing',
--     order_with_respect_to='owner',
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
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "owner_id" BIGINT NOT NULL);
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
-- every.0002
--
-- Alter field owner on thing
--
DROP INDEX "every_thing_owner_id_3c9724fb";
ALTER TABLE "every_thing" ALTER COLUMN "owner_id" DROP NOT NULL;
CREATE UNIQUE INDEX "every_thing_owner_id_3c9724fb_uniq" ON "every_thing"("owner_id");
-- every.0003
--
-- Alter field owner on thing
--
DROP INDEX "every_thing_owner_id_3c9724fb_uniq";
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
-- every.0004
--
-- Set order_with_respect_to on thing to owner
--
DROP INDEX "every_thing_owner_id_3c9724fb";
ALTER TABLE "every_thing" ADD COLUMN "_order" INT DEFAULT 0 NOT NULL;
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
ALTER TABLE "every_thing" ALTER COLUMN "_order" DROP DEFAULT;
