-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_index=True, null=True)),
--         ('m', models.SmallIntegerField(db_default=4)),
--         ('name', models.CharField(max_length=10)),
--         ('price', models.DecimalField(decimal_places=2, max_digits=8)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['m', 'n'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_index=True, default=5),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(db_default=4, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='price',
--     field=models.DecimalField(decimal_places=4, max_digits=12),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='m',
--     field=models.BigIntegerField(null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=6),
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_default=7),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT, "m" SMALLINT DEFAULT 4 NOT NULL, "name" VARCHAR NOT NULL, "price" DECIMAL(8, 2) NOT NULL);
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
CREATE INDEX "every_i" ON "every_thing"("m", "n");
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DEFAULT 5;
UPDATE "every_thing" SET "n" = 5 WHERE "n" IS NULL;
DROP INDEX "every_thing_n_47e94a32";
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "n" SET NOT NULL;
CREATE INDEX "every_i" ON "every_thing"("m", "n");
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
ALTER TABLE "every_thing" ALTER COLUMN "n" DROP DEFAULT;
--
-- Alter field m on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "m" DROP DEFAULT;
DROP INDEX "every_i";
DROP INDEX "every_thing_n_47e94a32";
ALTER TABLE "every_thing" ALTER COLUMN "m" SET DATA TYPE BIGINT USING CAST("m" AS BIGINT);
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
CREATE INDEX "every_i" ON "every_thing"("m", "n");
ALTER TABLE "every_thing" ALTER COLUMN "m" SET DEFAULT 4;
DROP INDEX "every_thing_n_47e94a32";
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "m" DROP NOT NULL;
CREATE INDEX "every_i" ON "every_thing"("m", "n");
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
--
-- Alter field name on thing
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_47e94a32";
ALTER TABLE "every_thing" ALTER COLUMN "name" SET DATA TYPE VARCHAR;
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
CREATE INDEX "every_i" ON "every_thing"("m", "n");
DROP INDEX "every_thing_n_47e94a32";
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "name" DROP NOT NULL;
CREATE INDEX "every_i" ON "every_thing"("m", "n");
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
--
-- Alter field price on thing
--
DROP INDEX "every_i";
DROP INDEX "every_thing_n_47e94a32";
ALTER TABLE "every_thing" ALTER COLUMN "price" SET DATA TYPE DECIMAL(12, 4);
CREATE INDEX "every_thing_n_47e94a32" ON "every_thing"("n");
CREATE INDEX "every_i" ON "every_thing"("m", "n");
-- every.0003
--
-- Alter field m on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "m" DROP DEFAULT;
--
-- Alter field n on thing
--
DROP INDEX "every_thing_n_47e94a32";
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DEFAULT 6;
-- every.0004
--
-- Alter field n on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DEFAULT 7;
