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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) CONSTRAINT "EVERY_THING_N_KEY" UNIQUE, "M" NUMBER(11) NOT NULL, CONSTRAINT "EVERY_M" CHECK ("M" > 0));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model Part
--
CREATE SEQUENCE "EVERY_PART_ID_SEQ";
CREATE TABLE "EVERY_PART" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_PART_PKEY" PRIMARY KEY, "THING_ID" NUMBER(19) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_PART_ID_TR" BEFORE INSERT ON "EVERY_PART" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_PART_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_I" ON "EVERY_THING"("N", "M");
ALTER TABLE "EVERY_PART" ADD CONSTRAINT "EVERY_PAR_THING_ID_7A0B7D78_F" FOREIGN KEY ("THING_ID") REFERENCES "EVERY_THING" ("ID") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_PART_THING_ID_7A0B7D78" ON "EVERY_PART"("THING_ID");
-- every.0002
--
-- Rename field n on thing to o
--
ALTER TABLE "EVERY_THING" RENAME COLUMN "N" TO "O";
--
-- Rename field m on thing to p
--
ALTER TABLE "EVERY_THING" RENAME COLUMN "M" TO "P";
--
-- Rename model Thing to Item
--
ALTER TABLE "EVERY_THING" RENAME TO "EVERY_ITEM";
ALTER TABLE "EVERY_PART" DROP CONSTRAINT "EVERY_PAR_THING_ID_7A0B7D78_F";
ALTER TABLE "EVERY_PART" ADD CONSTRAINT "EVERY_PAR_THING_ID_7A0B7D78_F" FOREIGN KEY ("THING_ID") REFERENCES "EVERY_ITEM" ("ID") DEFERRABLE INITIALLY DEFERRED;
--
-- Rename table for item to every_renamed
--
ALTER TABLE "EVERY_ITEM" RENAME TO "EVERY_RENAMED";
--
-- Rename field thing on part to item
--
ALTER TABLE "EVERY_PART" DROP CONSTRAINT "EVERY_PAR_THING_ID_7A0B7D78_F";
ALTER TABLE "EVERY_PART" RENAME COLUMN "THING_ID" TO "ITEM_ID";
ALTER TABLE "EVERY_PART" ADD CONSTRAINT "EVERY_PAR_ITEM_ID_D1C635EA_F" FOREIGN KEY ("ITEM_ID") REFERENCES "EVERY_RENAMED" ("ID") DEFERRABLE INITIALLY DEFERRED;
-- every.0003
--
-- Alter field o on item
--
ALTER TABLE "EVERY_RENAMED" MODIFY "O" NUMBER(19);
