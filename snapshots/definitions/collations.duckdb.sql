-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(db_collation='C', max_length=9)),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='more',
--     field=models.CharField(db_collation='C', max_length=9, null=True, unique=True),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(db_collation='C', max_length=19, null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "name" VARCHAR COLLATE "C" NOT NULL);
-- every.0002
--
-- Add field more to thing
--
ALTER TABLE "every_thing" ADD COLUMN "more" VARCHAR COLLATE "C";
CREATE UNIQUE INDEX "every_thing_more_key" ON "every_thing"("more");
-- every.0003
--
-- Alter field name on thing
--
DROP INDEX "every_thing_more_key";
ALTER TABLE "every_thing" ALTER COLUMN "name" SET DATA TYPE VARCHAR COLLATE "C";
CREATE UNIQUE INDEX "every_thing_more_key" ON "every_thing"("more");
DROP INDEX "every_thing_more_key";
ALTER TABLE "every_thing" ALTER COLUMN "name" DROP NOT NULL;
CREATE UNIQUE INDEX "every_thing_more_key" ON "every_thing"("more");
