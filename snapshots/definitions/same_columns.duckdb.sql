-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(unique=True)),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n'], name='every_n'), models.Index(fields=['m', 'n'], name='every_mn'), models.Index(fields=['m', 'n'], name='every_more'), models.Index(fields=['id'], name='every_key'), models.Index(fields=['-n'], name='every_desc'), models.Index(condition=models.Q(('m', 1)), fields=['m', 'n'], name='every_some')],
--     },
-- )
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(fields=('n',), name='every_unique'),
-- )
-- every.0002
-- migrations.RemoveIndex(
--     model_name='thing',
--     name='every_mn',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_unique',
-- )
-- every.0003
-- migrations.RenameIndex(
--     model_name='thing',
--     new_name='every_newer',
--     old_name='every_n',
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(),
-- )
-- every.0005
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(unique=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_thing"("n");
--
-- Create constraint every_unique on model thing
--
CREATE UNIQUE INDEX "every_unique" ON "every_thing"("n");
CREATE INDEX "every_n" ON "every_thing"("n");
CREATE INDEX "every_mn" ON "every_thing"("m", "n");
CREATE INDEX "every_more" ON "every_thing"("m", "n");
CREATE INDEX "every_key" ON "every_thing"("id");
CREATE INDEX "every_desc" ON "every_thing"("n" DESC);
CREATE INDEX "every_some" ON "every_thing"("m", "n");
-- every.0002
--
-- Remove index every_mn from thing
--
DROP INDEX "every_mn";
--
-- Remove constraint every_unique from model thing
--
DROP INDEX "every_unique";
-- every.0003
--
-- Rename index every_n on thing to every_newer
--
DROP INDEX "every_n";
CREATE INDEX "every_newer" ON "every_thing"("n");
-- every.0004
--
-- Alter field n on thing
--
DROP INDEX "every_thing_n_key";
-- every.0005
--
-- Alter field n on thing
--
CREATE UNIQUE INDEX "every_thing_n_47e94a32_uniq" ON "every_thing"("n");
