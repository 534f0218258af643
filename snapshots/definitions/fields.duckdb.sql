-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('big', models.BigIntegerField(null=True)),
--         ('raw', models.BinaryField()),
--         ('yes', models.BooleanField(default=True)),
--         ('maybe', models.BooleanField(null=True)),
--         ('name', models.CharField(max_length=20)),
--         ('day', models.DateField()),
--         ('at', models.DateTimeField()),
--         ('price', models.DecimalField(decimal_places=2, max_digits=8)),
--         ('length', models.DurationField()),
--         ('mail', models.EmailField(max_length=254)),
--         ('path', models.FileField(upload_to='')),
--         ('ratio', models.FloatField()),
--         ('address', models.GenericIPAddressField()),
--         ('whole', models.IntegerField()),
--         ('data', models.JSONField()),
--         ('positive_big', models.PositiveBigIntegerField()),
--         ('positive', models.PositiveIntegerField()),
--         ('positive_small', models.PositiveSmallIntegerField()),
--         ('slug', models.SlugField()),
--         ('small', models.SmallIntegerField()),
--         ('text', models.TextField()),
--         ('time', models.TimeField()),
--         ('link', models.URLField()),
--         ('token', models.UUIDField()),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "big" BIGINT, "raw" BLOB NOT NULL, "yes" BOOLEAN NOT NULL, "maybe" BOOLEAN, "name" VARCHAR NOT NULL, "day" DATE NOT NULL, "at" TIMESTAMP NOT NULL, "price" DECIMAL(8, 2) NOT NULL, "length" INTERVAL NOT NULL, "mail" VARCHAR NOT NULL, "path" VARCHAR NOT NULL, "ratio" DOUBLE NOT NULL, "address" VARCHAR NOT NULL, "whole" INT NOT NULL, "data" JSON NOT NULL, "positive_big" BIGINT NOT NULL CONSTRAINT "every_thing_positive_big_check" CHECK ("positive_big" >= 0), "positive" INT NOT NULL CONSTRAINT "every_thing_positive_check" CHECK ("positive" >= 0), "positive_small" SMALLINT NOT NULL CONSTRAINT "every_thing_positive_small_check" CHECK ("positive_small" >= 0), "slug" VARCHAR NOT NULL, "small" SMALLINT NOT NULL, "text" VARCHAR NOT NULL, "time" TIME NOT NULL, "link" VARCHAR NOT NULL, "token" UUID NOT NULL);
CREATE INDEX "every_thing_slug_cdb137de" ON "every_thing"("slug");
