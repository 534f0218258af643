-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('code', models.CharField(max_length=9, null=True, unique=True)),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.owner', to_field='code')),
--     ],
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "EVERY_OWNER_ID_SEQ";
CREATE TABLE "EVERY_OWNER" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_OWNER_PKEY" PRIMARY KEY, "CODE" NVARCHAR2(9) CONSTRAINT "EVERY_OWNER_CODE_KEY" UNIQUE);
CREATE OR REPLACE TRIGGER "EVERY_OWNER_ID_TR" BEFORE INSERT ON "EVERY_OWNER" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_OWNER_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "OWNER_ID" NVARCHAR2(9) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THI_OWNER_ID_3C9724FB_F" FOREIGN KEY ("OWNER_ID") REFERENCES "EVERY_OWNER" ("CODE") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_THING_OWNER_ID_3C9724FB" ON "EVERY_THING"("OWNER_ID");
