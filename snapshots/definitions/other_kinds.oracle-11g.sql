-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.CharField(db_index=True, max_length=10)),
--         ('short', models.TextField(null=True)),
--         ('n', models.IntegerField(db_default=5)),
--         ('code', models.CharField(max_length=10, null=True)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n', 'code'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.RunSQL(
--     sql="INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8')",
--     reverse_sql='DELETE FROM every_thing',
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='text',
--     field=models.TextField(),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='short',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.CharField(db_default='x', max_length=20),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='code',
--     field=models.IntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "TEXT" NVARCHAR2(10), "SHORT" NCLOB, "N" NUMBER(11) DEFAULT 5 NOT NULL, "CODE" NVARCHAR2(10));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_THING_TEXT_89D1D738" ON "EVERY_THING"("TEXT");
CREATE INDEX "EVERY_I" ON "EVERY_THING"("N", "CODE");
-- every.0002
--
-- Raw SQL operation
--
-- SQL of the migration's own, as it is written there:
INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8');
--
-- Alter field text on thing
--
DROP INDEX "EVERY_THING_TEXT_89D1D738";
ALTER TABLE "EVERY_THING" ADD "TEXT_NEW" NCLOB;
UPDATE "EVERY_THING" SET "TEXT_NEW" = "TEXT";
ALTER TABLE "EVERY_THING" DROP COLUMN "TEXT" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "TEXT_NEW" TO "TEXT";
--
-- Alter field short on thing
--
ALTER TABLE "EVERY_THING" ADD "SHORT_NEW" NVARCHAR2(20);
UPDATE "EVERY_THING" SET "SHORT_NEW" = CAST(DBMS_LOB.SUBSTR("SHORT", 2000, 1) AS NVARCHAR2(20));
ALTER TABLE "EVERY_THING" DROP COLUMN "SHORT" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "SHORT_NEW" TO "SHORT";
--
-- Alter field n on thing
--
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT NULL;
DROP INDEX "EVERY_I";
ALTER TABLE "EVERY_THING" ADD "N_NEW" NVARCHAR2(20);
UPDATE "EVERY_THING" SET "N_NEW" = CAST("N" AS NVARCHAR2(20));
ALTER TABLE "EVERY_THING" DROP COLUMN "N" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "N_NEW" TO "N";
ALTER TABLE "EVERY_THING" MODIFY "N" NOT NULL;
CREATE INDEX "EVERY_I" ON "EVERY_THING"("N", "CODE");
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT 'x';
ALTER TABLE "EVERY_THING" MODIFY "N" NULL;
--
-- Alter field code on thing
--
DROP INDEX "EVERY_I";
ALTER TABLE "EVERY_THING" ADD "CODE_NEW" NUMBER(11);
UPDATE "EVERY_THING" SET "CODE_NEW" = CAST("CODE" AS NUMBER(11));
ALTER TABLE "EVERY_THING" DROP COLUMN "CODE" CASCADE CONSTRAINTS;
ALTER TABLE "EVERY_THING" RENAME COLUMN "CODE_NEW" TO "CODE";
CREATE INDEX "EVERY_I" ON "EVERY_THING"("N", "CODE");
