-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--         ('yes', models.BooleanField()),
--     ],
--     options={
--         'constraints': [models.UniqueConstraint(condition=models.Q(('n', 1), ('yes', True), _negated=True), fields=('n',), name='every_u')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT, "yes" BOOLEAN NOT NULL);
CREATE UNIQUE INDEX "every_u" ON "every_thing"((CASE WHEN NOT ("n" = 1 AND "yes") THEN "n" END));
