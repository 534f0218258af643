-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.SmallAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(11) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
