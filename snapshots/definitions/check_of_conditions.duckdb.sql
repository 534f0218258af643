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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "yes" BOOLEAN NOT NULL, "m" INT, CONSTRAINT "every_c" CHECK (("n" BETWEEN 1 AND 5 AND ("yes" OR "m" IS NULL))));
