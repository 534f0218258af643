-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('data', models.JSONField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('data__a', 1)), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "data" JSON NOT NULL, CONSTRAINT "every_c" CHECK ((JSON_TYPE("data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND TRY_CAST(JSON_EXTRACT("data", '$.a') AS DOUBLE) = 1 AND COALESCE(TRY_CAST(JSON_EXTRACT("data", '$.a') AS DECIMAL(38, 15)), 1) = 1)));
