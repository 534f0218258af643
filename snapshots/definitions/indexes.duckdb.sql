-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_index=True)),
--         ('m', models.IntegerField(null=True)),
--         ('text', models.TextField(db_index=True)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n', '-m'], name='every_desc'), models.Index(condition=models.Q(('m__gt', 3)), fields=['n'], name='every_some'), models.Index(fields=['m'], include=('n',), name='every_more'), models.Index(condition=models.Q(('m__isnull', False), ('n__in', [1, 2])), fields=['m'], name='every_in')],
--     },
-- )
-- every.0002
-- migrations.RenameIndex(
--     model_name='thing',
--     new_name='every_newer',
--     old_name='every_desc',
-- )
-- migrations.RemoveIndex(
--     model_name='thing',
--     name='every_some',
-- )
-- migrations.AddIndex(
--     model_name='thing',
--     index=models.Index(fields=['m', 'n'], name='every_added'),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT, "text" VARCHAR NOT NULL);
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
CREATE INDEX "every_thing_text_89d1d738" ON "every_thing"("text");
CREATE INDEX "every_desc" ON "every_thing"("n", "m" DESC);
CREATE INDEX "every_some" ON "every_thing"("n");
CREATE INDEX "every_more" ON "every_thing"("m");
CREATE INDEX "every_in" ON "every_thing"("m");
-- every.0002
--
-- Rename index every_desc on thing to every_newer
--
DROP INDEX "every_desc";
CREATE INDEX "every_newer" ON "every_thing"("n", "m" DESC);
--
-- Remove index every_some from thing
--
DROP INDEX "every_some";
--
-- Create index every_added on field(s) m, n of model thing
--
CREATE INDEX "every_added" ON "every_thing"("m", "n");
--
-- Alter field n on thing
--
DROP INDEX "every_thing_n_47e94a32";
