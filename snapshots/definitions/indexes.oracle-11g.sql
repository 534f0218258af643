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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "M" NUMBER(11), "TEXT" NCLOB);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_THING_N_47E94A32" ON "EVERY_THING"("N");
CREATE INDEX "EVERY_DESC" ON "EVERY_THING"("N", "M" DESC);
-- every_some is left out: every_thing_n_47e94a32 has the same columns
CREATE INDEX "EVERY_MORE" ON "EVERY_THING"("M");
-- every_in is left out: every_more has the same columns
-- every.0002
--
-- Rename index every_desc on thing to every_newer
--
ALTER INDEX "EVERY_DESC" RENAME TO "EVERY_NEWER";
--
-- Remove index every_some from thing
--
-- (no-op)
--
-- Create index every_added on field(s) m, n of model thing
--
CREATE INDEX "EVERY_ADDED" ON "EVERY_THING"("M", "N");
--
-- Alter field n on thing
--
DROP INDEX "EVERY_THING_N_47E94A32";
