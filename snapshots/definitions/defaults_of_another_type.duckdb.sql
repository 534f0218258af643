-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.CharField(db_default='a', max_length=9)),
--         ('m', models.CharField(db_default='b', max_length=9, null=True)),
--         ('day', models.CharField(db_default='c', max_length=20)),
--         ('yes', models.TextField(db_default='d')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=7),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.DecimalField(db_column='order', decimal_places=3, default=1, max_digits=5),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='day',
--     field=models.DateField(db_default=datetime.date(2024, 2, 29)),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='yes',
--     field=models.BooleanField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" VARCHAR DEFAULT 'a' NOT NULL, "m" VARCHAR DEFAULT 'b', "day" VARCHAR DEFAULT 'c' NOT NULL, "yes" VARCHAR DEFAULT 'd' NOT NULL);
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "n" DROP DEFAULT;
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DATA TYPE INT USING CAST("n" AS INT);
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DEFAULT 7;
--
-- Alter field m on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "m" DROP DEFAULT;
ALTER TABLE "every_thing" RENAME COLUMN "m" TO "order";
ALTER TABLE "every_thing" ALTER COLUMN "order" SET DATA TYPE DECIMAL(5, 3) USING CAST("order" AS DECIMAL(5, 3));
ALTER TABLE "every_thing" ALTER COLUMN "order" SET DEFAULT 1;
UPDATE "every_thing" SET "order" = 1 WHERE "order" IS NULL;
ALTER TABLE "every_thing" ALTER COLUMN "order" SET NOT NULL;
ALTER TABLE "every_thing" ALTER COLUMN "order" DROP DEFAULT;
--
-- Alter field day on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "day" DROP DEFAULT;
ALTER TABLE "every_thing" ALTER COLUMN "day" SET DATA TYPE DATE USING CAST("day" AS DATE);
ALTER TABLE "every_thing" ALTER COLUMN "day" SET DEFAULT DATE '2024-02-29';
--
-- Alter field yes on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "yes" DROP DEFAULT;
ALTER TABLE "every_thing" ALTER COLUMN "yes" SET DATA TYPE BOOLEAN USING CAST(CASE WHEN LOWER(LTRIM(RTRIM("yes"))) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on') THEN '1' WHEN LOWER(LTRIM(RTRIM("yes"))) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of') THEN '0' ELSE LTRIM(RTRIM("yes")) END AS BOOLEAN);
ALTER TABLE "every_thing" ALTER COLUMN "yes" DROP NOT NULL;
