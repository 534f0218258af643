-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(condition=models.Q(('m', 1)), fields=('n',), name='every_u'),
-- )
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(fields=('n', 'm'), name='every_nm'),
-- )
-- every.0003
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_u',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_nm',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "M" NUMBER(11));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Create constraint every_u on model thing
--
CREATE UNIQUE INDEX "EVERY_U" ON "EVERY_THING"((CASE WHEN "M" = 1 THEN "N" END));
--
-- Create constraint every_nm on model thing
--
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_NM" UNIQUE ("N", "M");
-- every.0003
--
-- Remove constraint every_u from model thing
--
DROP INDEX "EVERY_U";
--
-- Remove constraint every_nm from model thing
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_NM";
