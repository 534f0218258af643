-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('yes', models.BooleanField()),
--         ('name', models.CharField(max_length=10, null=True)),
--         ('at', models.DateField(null=True)),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('n__gt', 0), ('yes', True), _connector='OR'), name='every_positive'), models.CheckConstraint(condition=models.Q(models.Q(('name', "it's"), _negated=True), ('yes__in', [True, False])), name='every_name'), models.CheckConstraint(condition=models.Q(('at__gte', datetime.date(2020, 1, 1))), name='every_at'), models.CheckConstraint(condition=models.Q(('n__lt', django.db.models.expressions.CombinedExpression(models.F('id'), '+', models.Value(1000)))), name='every_small'), models.UniqueConstraint(condition=models.Q(('yes', True)), fields=('n',), name='every_yes'), models.UniqueConstraint(condition=models.Q(('at__isnull', False), ('n__gte', 5)), fields=('name', 'n'), name='every_named')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "yes" BOOLEAN NOT NULL, "name" VARCHAR, "at" DATE, CONSTRAINT "every_positive" CHECK (("n" > 0 OR "yes")), CONSTRAINT "every_name" CHECK ((NOT ("name" = 'it''s' AND "name" IS NOT NULL) AND "yes" IN (TRUE, FALSE))), CONSTRAINT "every_at" CHECK ("at" >= DATE '2020-01-01'), CONSTRAINT "every_small" CHECK ("n" < ("id" + 1000)));
CREATE UNIQUE INDEX "every_yes" ON "every_thing"((CASE WHEN "yes" THEN "n" END));
CREATE UNIQUE INDEX "every_named" ON "every_thing"((CASE WHEN ("at" IS NOT NULL AND "n" >= 5) THEN "name" END), (CASE WHEN ("at" IS NOT NULL AND "n" >= 5) THEN "n" END));
