-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(null=True)),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(django.db.models.fields.tuple_lookups.TupleIn(django.db.models.fields.tuple_lookups.Tuple('n', 'm'), [(1, 2), (3, 4)]), _negated=True), name='every_other'), models.CheckConstraint(condition=models.Q(django.db.models.fields.tuple_lookups.TupleLessThan(django.db.models.fields.tuple_lookups.Tuple('m', 'n'), (9, 1))), name='every_less')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11), "M" NUMBER(11), CONSTRAINT "EVERY_OTHER" CHECK (NOT (("N", "M") IN ((1, 2), (3, 4)))), CONSTRAINT "EVERY_LESS" CHECK (("M" < 9 OR ("M" = 9 AND "N" < 1))));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
