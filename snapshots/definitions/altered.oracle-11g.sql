-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_index=True, null=True)),
--         ('m', models.SmallIntegerField(db_default=4)),
--         ('name', models.CharField(max_length=10)),
--         ('price', models.DecimalField(decimal_places=2, max_digits=8)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['m', 'n'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_index=True, default=5),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(db_default=4, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='price',
--     field=models.DecimalField(decimal_places=4, max_digits=12),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=6),
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=7),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11), "M" NUMBER(11) DEFAULT 4 NOT NULL, "NAME" NVARCHAR2(10), "PRICE" NUMBER(8, 2) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_THING_N_47E94A32" ON "EVERY_THING"("N");
CREATE INDEX "EVERY_I" ON "EVERY_THING"("M", "N");
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT 5;
UPDATE "EVERY_THING" SET "N" = 5 WHERE "N" IS NULL;
ALTER TABLE "EVERY_THING" MODIFY "N" NOT NULL;
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT NULL;
--
-- Alter field m on thing
--
ALTER TABLE "EVERY_THING" MODIFY "M" DEFAULT NULL;
ALTER TABLE "EVERY_THING" MODIFY "M" NUMBER(19);
ALTER TABLE "EVERY_THING" MODIFY "M" DEFAULT 4;
ALTER TABLE "EVERY_THING" MODIFY "M" NULL;
--
-- Alter field name on thing
--
ALTER TABLE "EVERY_THING" MODIFY "NAME" NVARCHAR2(20);
--
-- Alter field price on thing
--
ALTER TABLE "EVERY_THING" MODIFY "PRICE" NUMBER(12, 4);
-- every.0003
--
-- Alter field m on thing
--
ALTER TABLE "EVERY_THING" MODIFY "M" DEFAULT NULL;
--
-- Alter field n on thing
--
DROP INDEX "EVERY_THING_N_47E94A32";
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT 6;
-- every.0004
--
-- Alter field n on thing
--
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT 7;
