-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(default=3),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='yes',
--     field=models.BooleanField(default=False),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(default='x', max_length=10, unique=True),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='maybe',
--     field=models.CharField(max_length=10, null=True, unique=True),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='text',
--     field=models.TextField(blank=True, default='100 %'),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='at',
--     field=models.DateTimeField(db_index=True, default=datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc)),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'));
-- every.0002
--
-- Add field n to thing
--
ALTER TABLE "every_thing" ADD COLUMN "n" INT DEFAULT 3 NOT NULL;
ALTER TABLE "every_thing" ALTER COLUMN "n" DROP DEFAULT;
--
-- Add field yes to thing
--
ALTER TABLE "every_thing" ADD COLUMN "yes" BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE "every_thing" ALTER COLUMN "yes" DROP DEFAULT;
--
-- Add field name to thing
--
ALTER TABLE "every_thing" ADD COLUMN "name" VARCHAR DEFAULT 'x' NOT NULL;
CREATE UNIQUE INDEX "every_thing_name_key" ON "every_thing"("name");
ALTER TABLE "every_thing" ALTER COLUMN "name" DROP DEFAULT;
--
-- Add field maybe to thing
--
ALTER TABLE "every_thing" ADD COLUMN "maybe" VARCHAR;
CREATE UNIQUE INDEX "every_thing_maybe_key" ON "every_thing"("maybe");
--
-- Add field text to thing
--
DROP INDEX "every_thing_name_key";
DROP INDEX "every_thing_maybe_key";
ALTER TABLE "every_thing" ADD COLUMN "text" VARCHAR DEFAULT '100 %' NOT NULL;
CREATE UNIQUE INDEX "every_thing_maybe_key" ON "every_thing"("maybe");
CREATE UNIQUE INDEX "every_thing_name_key" ON "every_thing"("name");
ALTER TABLE "every_thing" ALTER COLUMN "text" DROP DEFAULT;
--
-- Add field at to thing
--
DROP INDEX "every_thing_maybe_key";
DROP INDEX "every_thing_name_key";
ALTER TABLE "every_thing" ADD COLUMN "at" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL;
CREATE UNIQUE INDEX "every_thing_name_key" ON "every_thing"("name");
CREATE UNIQUE INDEX "every_thing_maybe_key" ON "every_thing"("maybe");
ALTER TABLE "every_thing" ALTER COLUMN "at" DROP DEFAULT;
CREATE INDEX "every_thing_at_218e392a" ON "every_thing"("at");
