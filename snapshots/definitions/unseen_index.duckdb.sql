-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- every.0002
-- migrations.SeparateDatabaseAndState(
--     database_operations=[
--         migrations.RunSQL(
--             sql='CREATE INDEX every_i ON every_thing (n)',
--             reverse_sql='',
--         ),
--     ],
--     state_operations=[
--         migrations.AddIndex(
--             model_name='thing',
--             index=models.Index(fields=['n'], name='every_i'),
--         ),
--     ],
-- )
-- every.0003
-- migrations.RemoveIndex(
--     model_name='thing',
--     name='every_i',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL);
-- every.0002
--
-- Custom state/database change combination
--
-- SQL of the migration's own, as it is written there:
CREATE INDEX every_i ON every_thing (n);
-- every.0003
--
-- Remove index every_i from thing
--
-- No migration has created the index every_i: it is assumed to exist.
DROP INDEX "every_i";
