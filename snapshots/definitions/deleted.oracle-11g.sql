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
--         ('owner', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--     ],
-- )
-- every.0002
-- migrations.DeleteModel(
--     name='Thing',
-- )
-- migrations.DeleteModel(
--     name='Owner',
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "EVERY_OWNER_ID_SEQ";
CREATE TABLE "EVERY_OWNER" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_OWNER_PKEY" PRIMARY KEY);
CREATE OR REPLACE TRIGGER "EVERY_OWNER_ID_TR" BEFORE INSERT ON "EVERY_OWNER" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_OWNER_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "OWNER_ID" NUMBER(19));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THI_OWNER_ID_3C9724FB_F" FOREIGN KEY ("OWNER_ID") REFERENCES "EVERY_OWNER" ("ID") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_THING_OWNER_ID_3C9724FB" ON "EVERY_THING"("OWNER_ID");
-- every.0002
--
-- Delete model Thing
--
DROP TABLE "EVERY_THING" CASCADE CONSTRAINTS;
DROP SEQUENCE "EVERY_THING_ID_SEQ";
--
-- Delete model Owner
--
DROP TABLE "EVERY_OWNER" CASCADE CONSTRAINTS;
DROP SEQUENCE "EVERY_OWNER_ID_SEQ";
