-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_comment="It's n: 100 %, Zoë")),
--     ],
--     options={
--         'db_table_comment': 'Things',
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_comment='Another'),
-- )
-- migrations.AlterModelTableComment(
--     name='thing',
--     table_comment='More things',
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='m',
--     field=models.IntegerField(db_comment='m', null=True),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(),
-- )
-- migrations.AlterModelTableComment(
--     name='thing',
--     table_comment='',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
COMMENT ON TABLE "EVERY_THING" IS 'Things';
COMMENT ON COLUMN "EVERY_THING"."N" IS 'It''s n: 100 %, Zoë';
-- every.0002
--
-- Alter field n on thing
--
COMMENT ON COLUMN "EVERY_THING"."N" IS 'Another';
--
-- Alter thing table comment
--
COMMENT ON TABLE "EVERY_THING" IS 'More things';
--
-- Add field m to thing
--
ALTER TABLE "EVERY_THING" ADD "M" NUMBER(11);
COMMENT ON COLUMN "EVERY_THING"."M" IS 'm';
-- every.0003
--
-- Alter field n on thing
--
COMMENT ON COLUMN "EVERY_THING"."N" IS '';
--
-- Alter thing table comment
--
COMMENT ON TABLE "EVERY_THING" IS '';
