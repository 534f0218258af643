-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('name', models.CharField(max_length=9)),
--         ('twice', models.GeneratedField(db_persist=False, expression=django.db.models.expressions.CombinedExpression(models.F('n'), '*', models.Value(2)), output_field=models.BigIntegerField())),
--         ('upper', models.GeneratedField(db_persist=False, expression=django.db.models.functions.text.Upper('name'), output_field=models.CharField(max_length=9))),
--         ('big', models.GeneratedField(db_persist=False, expression=models.Q(('n__gt', 3)), output_field=models.BooleanField())),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "NAME" NVARCHAR2(9), "TWICE" NUMBER(19) GENERATED ALWAYS AS (("N" * 2)) VIRTUAL, "UPPER" NVARCHAR2(9) GENERATED ALWAYS AS (UPPER("NAME")) VIRTUAL, "BIG" NUMBER(1) GENERATED ALWAYS AS (CASE WHEN "N" > 3 THEN 1 WHEN NOT ("N" > 3) THEN 0 END) VIRTUAL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
