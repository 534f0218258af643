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
--         'constraints': [models.UniqueConstraint(condition=models.Q(('n', 1), ('n', 2), ('n__in', [5]), _connector='OR'), fields=('n',), name='every_u')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT, "yes" BOOLEAN NOT NULL);
CREATE UNIQUE INDEX "every_u" ON "every_thing"((CASE WHEN ("n" = 1 OR "n" = 2 OR "n" IN (5)) THEN "n" END));
