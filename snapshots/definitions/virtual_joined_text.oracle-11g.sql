-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=20)),
--         ('g', models.GeneratedField(db_persist=False, expression=django.db.models.functions.text.Concat('name', models.Value('-'), 'name'), output_field=models.CharField(max_length=41))),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "NAME" NVARCHAR2(20), "G" NVARCHAR2(41) GENERATED ALWAYS AS (("NAME" || '-' || "NAME")) VIRTUAL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
