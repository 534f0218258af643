-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.IntegerField(null=True, unique=True)),
--         ('b', models.IntegerField(null=True)),
--         ('c', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('b', 'c')},
--         'constraints': [models.UniqueConstraint(fields=('c',), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "A" NUMBER(11) CONSTRAINT "EVERY_THING_A_KEY" UNIQUE, "B" NUMBER(11), "C" NUMBER(11) NOT NULL, CONSTRAINT "EVERY_C" UNIQUE ("C"));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THING_B_C_C64A6881_UNIQ" UNIQUE ("B", "C");
