-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('code', models.CharField(max_length=9, unique=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('n', 'm')},
--         'constraints': [models.UniqueConstraint(fields=('code',), name='every_code'), models.UniqueConstraint(fields=('n', 'm'), name='every_nm'), models.UniqueConstraint(fields=('id',), name='every_key')],
--     },
-- )
-- every.0002
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_code',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_nm',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_key',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "code" VARCHAR NOT NULL, "n" INT NOT NULL, "m" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_code_key" ON "every_thing"("code");
CREATE UNIQUE INDEX "every_nm" ON "every_thing"("n", "m");
CREATE UNIQUE INDEX "every_code" ON "every_thing"("code");
CREATE UNIQUE INDEX "every_key" ON "every_thing"("id");
CREATE UNIQUE INDEX "every_thing_n_m_325030c9_uniq" ON "every_thing"("n", "m");
-- every.0002
--
-- Remove constraint every_code from model thing
--
DROP INDEX "every_code";
--
-- Remove constraint every_nm from model thing
--
DROP INDEX "every_nm";
--
-- Remove constraint every_key from model thing
--
DROP INDEX "every_key";
