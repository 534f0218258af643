-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- every.0002
-- migrations.RunSQL(
--     sql='INSERT INTO every_thing (n) VALUES (5) -- 100 %',
--     reverse_sql='DELETE FROM every_thing',
-- )
-- migrations.RunSQL(
--     sql=[('INSERT INTO every_thing (n) VALUES (%s)', [7])],
--     reverse_sql='',
-- )
-- migrations.RunPython(
--     code=django.db.migrations.operations.special.RunPython.noop,
--     reverse_code=django.db.migrations.operations.special.RunPython.noop,
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Raw SQL operation
--
-- SQL of the migration's own, as it is written there:
INSERT INTO every_thing (n) VALUES (5) -- 100 %
;
--
-- Raw SQL operation
--
-- SQL of the migration's own, as it is written there:
INSERT INTO every_thing (n) VALUES (7);
--
-- Raw Python operation
--
-- THIS OPERATION CANNOT BE WRITTEN AS SQL
