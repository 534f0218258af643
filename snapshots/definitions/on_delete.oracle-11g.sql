-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, related_name='+', to='every.owner')),
--     ],
-- )
-- migrations.CreateModel(
--     name='Other',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('b', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_SET_NULL, related_name='+', to='every.owner')),
--     ],
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "EVERY_OWNER_ID_SEQ";
CREATE TABLE "EVERY_OWNER" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_OWNER_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_OWNER_ID_TR" BEFORE INSERT ON "EVERY_OWNER" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_OWNER_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "A_ID" NUMBER(19) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model Other
--
CREATE SEQUENCE "EVERY_OTHER_ID_SEQ";
CREATE TABLE "EVERY_OTHER" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_OTHER_PKEY" PRIMARY KEY, "B_ID" NUMBER(19));
CREATE OR REPLACE TRIGGER "EVERY_OTHER_ID_TR" BEFORE INSERT ON "EVERY_OTHER" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_OTHER_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THI_A_ID_5C09021A_F" FOREIGN KEY ("A_ID") REFERENCES "EVERY_OWNER" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_THING_A_ID_5C09021A" ON "EVERY_THING"("A_ID");
ALTER TABLE "EVERY_OTHER" ADD CONSTRAINT "EVERY_OTH_B_ID_1F86474C_F" FOREIGN KEY ("B_ID") REFERENCES "EVERY_OWNER" ("ID") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_OTHER_B_ID_1F86474C" ON "EVERY_OTHER"("B_ID");
