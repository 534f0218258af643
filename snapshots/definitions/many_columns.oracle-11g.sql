-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('c0', models.IntegerField()),
--         ('c1', models.IntegerField()),
--         ('c2', models.IntegerField()),
--         ('c3', models.IntegerField()),
--         ('c4', models.IntegerField()),
--         ('c5', models.IntegerField()),
--         ('c6', models.IntegerField()),
--         ('c7', models.IntegerField()),
--         ('c8', models.IntegerField()),
--         ('c9', models.IntegerField()),
--         ('c10', models.IntegerField()),
--         ('c11', models.IntegerField()),
--         ('c12', models.IntegerField()),
--         ('c13', models.IntegerField()),
--         ('c14', models.IntegerField()),
--         ('c15', models.IntegerField()),
--         ('c16', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16')},
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "C0" NUMBER(11) NOT NULL, "C1" NUMBER(11) NOT NULL, "C2" NUMBER(11) NOT NULL, "C3" NUMBER(11) NOT NULL, "C4" NUMBER(11) NOT NULL, "C5" NUMBER(11) NOT NULL, "C6" NUMBER(11) NOT NULL, "C7" NUMBER(11) NOT NULL, "C8" NUMBER(11) NOT NULL, "C9" NUMBER(11) NOT NULL, "C10" NUMBER(11) NOT NULL, "C11" NUMBER(11) NOT NULL, "C12" NUMBER(11) NOT NULL, "C13" NUMBER(11) NOT NULL, "C14" NUMBER(11) NOT NULL, "C15" NUMBER(11) NOT NULL, "C16" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THI_C0_C1_C2__9F117166_U" UNIQUE ("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "C16");
