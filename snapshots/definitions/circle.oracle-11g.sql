-- every.0001
-- migrations.CreateModel(
--     name='A',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='B',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.a')),
--     ],
-- )
-- migrations.AddField(
--     model_name='a',
--     name='b',
--     field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_CASCADE, to='every.b'),
-- )

-- every.0001
--
-- Create model A
--
CREATE SEQUENCE "EVERY_A_ID_SEQ";
CREATE TABLE "EVERY_A" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_A_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_A_ID_TR" BEFORE INSERT ON "EVERY_A" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_A_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model B
--
CREATE SEQUENCE "EVERY_B_ID_SEQ";
CREATE TABLE "EVERY_B" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_B_PKEY" PRIMARY KEY, "A_ID" NUMBER(19) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_B_ID_TR" BEFORE INSERT ON "EVERY_B" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_B_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Add field b to a
--
ALTER TABLE "EVERY_A" ADD "B_ID" NUMBER(19) CONSTRAINT "EVERY_A_B_ID_3342694A_F" REFERENCES "EVERY_B" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "EVERY_B" ADD CONSTRAINT "EVERY_B_A_ID_DD024E7E_F" FOREIGN KEY ("A_ID") REFERENCES "EVERY_A" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_B_A_ID_DD024E7E" ON "EVERY_B"("A_ID");
CREATE INDEX "EVERY_A_B_ID_3342694A" ON "EVERY_A"("B_ID");
