-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.IntegerField(null=True, unique=True)),
--         ('b', models.IntegerField(null=True)),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='a',
--     field=models.IntegerField(null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='b',
--     field=models.IntegerField(null=True, unique=True),
-- )
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together={('a', 'b')},
-- )
-- every.0003
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together=set(),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='b',
--     field=models.IntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "A" NUMBER(11) CONSTRAINT "EVERY_THING_A_KEY" UNIQUE, "B" NUMBER(11));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Alter field a on thing
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_THING_A_KEY";
--
-- Alter field b on thing
--
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THING_B_66464FB9_UNIQ" UNIQUE ("B");
--
-- Alter unique_together for thing (1 constraint(s))
--
ALTER TABLE "EVERY_THING" ADD CONSTRAINT "EVERY_THING_A_B_EE56C4D5_UNIQ" UNIQUE ("A", "B");
-- every.0003
--
-- Alter unique_together for thing (0 constraint(s))
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_THING_A_B_EE56C4D5_UNIQ";
--
-- Alter field b on thing
--
ALTER TABLE "EVERY_THING" DROP CONSTRAINT "EVERY_THING_B_66464FB9_UNIQ";
