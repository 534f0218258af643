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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT, "m" INT, CONSTRAINT "every_other" CHECK (NOT ((("n" = 1 AND "m" = 2) OR ("n" = 3 AND "m" = 4)))), CONSTRAINT "every_less" CHECK (("m" < 9 OR ("m" = 9 AND "n" < 1))));
