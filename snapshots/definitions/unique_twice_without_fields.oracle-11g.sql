-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('code', models.CharField(max_length=9, unique=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('n', 'm')},
--         'constraints': [models.UniqueConstraint(fields=('code',), name='every_code'), models.UniqueConstraint(fields=('n', 'm'), name='every_nm'), models.UniqueConstraint(fields=('id',), name='every_key')],
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='code',
--     field=models.CharField(max_length=9),
-- )
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together=set(),
-- )

-- every.0001
--
-- Create model Thing
--
-- every_code is left out: every_thing_code_key has the same columns
-- every_key is left out: every_thing_pkey has the same columns
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "CODE" NVARCHAR2(9) CONSTRAINT "EVERY_THING_CODE_KEY" UNIQUE, "N" NUMBER(11) NOT NULL, "M" NUMBER(11) NOT NULL, CONSTRAINT "EVERY_NM" UNIQUE ("N", "M"));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every_thing_n_m_325030c9_uniq is left out: every_nm has the same columns
-- every.0002
--
-- Alter field code on thing
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_THING_CODE_KEY";
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_CODE" UNIQUE ("CODE");
--
-- Alter unique_together for thing (0 constraint(s))
--
-- (no-op)
