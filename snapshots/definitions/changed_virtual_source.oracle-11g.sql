-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('twice', models.GeneratedField(db_persist=False, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.BigIntegerField(),
-- )
-- every.0003
-- migrations.RenameField(
--     model_name='thing',
--     old_name='n',
--     new_name='m',
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.DecimalField(decimal_places=1, max_digits=9, null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "TWICE" NUMBER(19) GENERATED ALWAYS AS (("N" * 2)) VIRTUAL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE "EVERY_THING" DROP COLUMN "TWICE" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" MODIFY "N" NUMBER(19);
ALTER TABLE "EVERY_THING" ADD "TWICE" NUMBER(19) GENERATED ALWAYS AS (("N" * 2)) VIRTUAL;
-- every.0003
--
-- Rename field n on thing to m
--
ALTER TABLE "EVERY_THING" DROP COLUMN "TWICE" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "N" TO "M";
ALTER TABLE "EVERY_THING" ADD "TWICE" NUMBER(19) GENERATED ALWAYS AS (("M" * 2)) VIRTUAL;
-- every.0004
--
-- Alter field m on thing
--
ALTER TABLE "EVERY_THING" DROP COLUMN "TWICE" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" ADD "M_NEW" NUMBER(9, 1);
UPDATE "EVERY_THING" SET "M_NEW" = CAST("M" AS NUMBER(9, 1));
ALTER TABLE "EVERY_THING" DROP COLUMN "M" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "M_NEW" TO "M";
ALTER TABLE "EVERY_THING" MODIFY "M" NOT NULL;
ALTER TABLE "EVERY_THING" ADD "TWICE" NUMBER(19) GENERATED ALWAYS AS (("M" * 2)) VIRTUAL;
ALTER TABLE "EVERY_THING" DROP COLUMN "TWICE" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" MODIFY "M" NULL;
ALTER TABLE "EVERY_THING" ADD "TWICE" NUMBER(19) GENERATED ALWAYS AS (("M" * 2)) VIRTUAL;
