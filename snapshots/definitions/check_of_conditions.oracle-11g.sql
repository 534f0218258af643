-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('yes', models.BooleanField()),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('n__range', (1, 5)), models.Q(('yes', True), ('m__isnull', True), _connector='OR')), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "YES" NUMBER(1) NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1)), "M" NUMBER(11), CONSTRAINT "EVERY_C" CHECK (("N" BETWEEN 1 AND 5 AND ("YES" = 1 OR "M" IS NULL))));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
