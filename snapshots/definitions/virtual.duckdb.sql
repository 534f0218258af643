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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "name" VARCHAR NOT NULL, "twice" BIGINT GENERATED ALWAYS AS (("n" * 2)) VIRTUAL, "upper" VARCHAR GENERATED ALWAYS AS (UPPER("name")) VIRTUAL, "big" BOOLEAN GENERATED ALWAYS AS ("n" > 3) VIRTUAL);
