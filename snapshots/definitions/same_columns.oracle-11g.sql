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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL CONSTRAINT "EVERY_THING_N_KEY" UNIQUE, "M" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
--
-- Create constraint every_unique on model thing
--
-- every_unique is left out: every_thing_n_key has the same columns
-- every_n is left out: every_thing_n_key has the same columns
CREATE INDEX "EVERY_MN" ON "EVERY_THING"("M", "N");
-- every_more is left out: every_mn has the same columns
-- every_key is left out: every_thing_pkey has the same columns
CREATE INDEX "EVERY_DESC" ON "EVERY_THING"("N" DESC);
-- every_some is left out: every_mn has the same columns
-- every.0002
--
-- Remove index every_mn from thing
--
DROP INDEX "EVERY_MN";
CREATE INDEX "EVERY_MORE" ON "EVERY_THING"("M", "N");
--
-- Remove constraint every_unique from model thing
--
-- (no-op)
-- every.0003
--
-- Rename index every_n on thing to every_newer
--
-- every_newer is left out: every_thing_n_key has the same columns
-- every.0004
--
-- Alter field n on thing
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_THING_N_KEY";
CREATE INDEX "EVERY_NEWER" ON "EVERY_THING"("N");
-- every.0005
--
-- Alter field n on thing
--
DROP INDEX "EVERY_NEWER";
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THING_N_47E94A32_UNIQ" UNIQUE ("N");
