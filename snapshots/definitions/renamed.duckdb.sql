-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(null=True, unique=True)),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('m__gt', 0)), name='every_m')],
--         'indexes': [models.Index(fields=['n', 'm'], name='every_i')],
--     },
-- )
-- migrations.CreateModel(
--     name='Part',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.thing')),
--     ],
-- )
-- every.0002
-- migrations.RenameField(
--     model_name='thing',
--     old_name='n',
--     new_name='o',
-- )
-- migrations.RenameField(
--     model_name='thing',
--     old_name='m',
--     new_name='p',
-- )
-- migrations.RenameModel(
--     old_name='Thing',
--     new_name='Item',
-- )
-- migrations.AlterModelTable(
--     name='item',
--     table='every_renamed',
-- )
-- migrations.RenameField(
--     model_name='part',
--     old_name='thing',
--     new_name='item',
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='item',
--     name='o',
--     field=models.BigIntegerField(null=True, unique=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT, "m" INT NOT NULL, CONSTRAINT "every_m" CHECK ("m" > 0));
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_thing"("n");
--
-- Create model Part
--
CREATE SEQUENCE "every_part_id_seq";
CREATE TABLE "every_part" ("id" BIGINT NOT NULL CONSTRAINT "every_part_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_part_id_seq"'), "thing_id" BIGINT NOT NULL);
CREATE INDEX "every_i" ON "every_thing"("n", "m");
CREATE INDEX "every_part_thing_id_7a0b7d78" ON "every_part"("thing_id");
-- every.0002
--
-- Rename field n on thing to o
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_key";
ALTER TABLE "every_thing" RENAME COLUMN "n" TO "o";
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_thing"("o");
CREATE INDEX "every_i" ON "every_thing"("o", "m");
--
-- Rename field m on thing to p
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_key";
ALTER TABLE "every_thing" RENAME COLUMN "m" TO "p";
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_thing"("o");
CREATE INDEX "every_i" ON "every_thing"("o", "p");
--
-- Rename model Thing to Item
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_key";
ALTER TABLE "every_thing" RENAME TO "every_item";
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_item"("o");
CREATE INDEX "every_i" ON "every_item"("o", "p");
--
-- Rename table for item to every_renamed
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_key";
ALTER TABLE "every_item" RENAME TO "every_renamed";
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_renamed"("o");
CREATE INDEX "every_i" ON "every_renamed"("o", "p");
--
-- Rename field thing on part to item
--
DROP INDEX "every_part_thing_id_7a0b7d78";
ALTER TABLE "every_part" RENAME COLUMN "thing_id" TO "item_id";
CREATE INDEX "every_part_thing_id_7a0b7d78" ON "every_part"("item_id");
-- every.0003
--
-- Alter field o on item
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_key";
ALTER TABLE "every_renamed" ALTER COLUMN "o" SET DATA TYPE BIGINT USING CAST("o" AS BIGINT);
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_renamed"("o");
CREATE INDEX "every_i" ON "every_renamed"("o", "p");
