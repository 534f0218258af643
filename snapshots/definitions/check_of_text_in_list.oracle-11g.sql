-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField()),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.CheckConstraint(condition=models.Q(('text__in', ['a', 'b'])), name='every_c'),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "TEXT" NCLOB);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Create constraint every_c on model thing
--
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_C" CHECK (("TEXT" LIKE 'a' ESCAPE '\' OR "TEXT" LIKE 'b' ESCAPE '\'));
