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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "YES" NUMBER(1) NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1)), "NAME" NVARCHAR2(10), "AT" DATE, CONSTRAINT "EVERY_POSITIVE" CHECK (("N" > 0 OR "YES" = 1)), CONSTRAINT "EVERY_NAME" CHECK ((NOT ("NAME" = 'it''s' AND "NAME" IS NOT NULL) AND "YES" IN (1, 0))), CONSTRAINT "EVERY_AT" CHECK ("AT" >= DATE '2020-01-01'), CONSTRAINT "EVERY_SMALL" CHECK ("N" < ("ID" + 1000)));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE UNIQUE INDEX "EVERY_YES" ON "EVERY_THING"((CASE WHEN "YES" = 1 THEN "N" END));
CREATE UNIQUE INDEX "EVERY_NAMED" ON "EVERY_THING"((CASE WHEN ("AT" IS NOT NULL AND "N" >= 5) AND "NAME" IS NOT NULL THEN "NAME" END), (CASE WHEN ("AT" IS NOT NULL AND "N" >= 5) AND "NAME" IS NOT NULL THEN "N" END));
