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
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL);
COMMENT ON TABLE "every_thing" IS 'Things';
COMMENT ON COLUMN "every_thing"."n" IS 'It''s n: 100 %, Zoë';
-- every.0002
--
-- Alter field n on thing
--
COMMENT ON COLUMN "every_thing"."n" IS 'Another';
--
-- Alter thing table comment
--
COMMENT ON TABLE "every_thing" IS 'More things';
--
-- Add field m to thing
--
ALTER TABLE "every_thing" ADD COLUMN "m" INT;
COMMENT ON COLUMN "every_thing"."m" IS 'm';
-- every.0003
--
-- Alter field n on thing
--
COMMENT ON COLUMN "every_thing"."n" IS '';
--
-- Alter thing table comment
--
COMMENT ON TABLE "every_thing" IS '';
