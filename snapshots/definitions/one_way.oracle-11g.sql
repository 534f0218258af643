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
-- migrations.CreateModel(
--     name='C',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('b', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.b')),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='D',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_SET_NULL, to='every.a')),
--     ],
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
-- Create model C
--
CREATE SEQUENCE "EVERY_C_ID_SEQ";
CREATE TABLE "EVERY_C" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_C_PKEY" PRIMARY KEY, "B_ID" NUMBER(19) NOT NULL, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_C_ID_TR" BEFORE INSERT ON "EVERY_C" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_C_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create model D
--
CREATE SEQUENCE "EVERY_D_ID_SEQ";
CREATE TABLE "EVERY_D" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_D_PKEY" PRIMARY KEY, "A_ID" NUMBER(19));
CREATE OR REPLACE TRIGGER "EVERY_D_ID_TR" BEFORE INSERT ON "EVERY_D" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_D_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_B" ADD CONSTRAINT "EVERY_B_A_ID_DD024E7E_F" FOREIGN KEY ("A_ID") REFERENCES "EVERY_A" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_B_A_ID_DD024E7E" ON "EVERY_B"("A_ID");
ALTER TABLE "EVERY_C" ADD CONSTRAINT "EVERY_C_B_ID_041C3332_F" FOREIGN KEY ("B_ID") REFERENCES "EVERY_B" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_C_B_ID_041C3332" ON "EVERY_C"("B_ID");
ALTER TABLE "EVERY_D" ADD CONSTRAINT "EVERY_D_A_ID_6D2B2DF8_F" FOREIGN KEY ("A_ID") REFERENCES "EVERY_A" ("ID") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "EVERY_D_A_ID_6D2B2DF8" ON "EVERY_D"("A_ID");
