-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('up', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_CASCADE, to='self')),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "UP_ID" NUMBER(19));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THI_UP_ID_F6240E13_F" FOREIGN KEY ("UP_ID") REFERENCES "EVERY_THING" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_THING_UP_ID_F6240E13" ON "EVERY_THING"("UP_ID");
