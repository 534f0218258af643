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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "BIG" NUMBER(19), "RAW" BLOB, "YES" NUMBER(1) NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1)), "MAYBE" NUMBER(1) CONSTRAINT "EVERY_THING_MAYBE_CHECK" CHECK ("MAYBE" IN (0, 1)), "NAME" NVARCHAR2(20), "DAY" DATE NOT NULL, "AT" TIMESTAMP NOT NULL, "PRICE" NUMBER(8, 2) NOT NULL, "LENGTH" INTERVAL DAY(9) TO SECOND(6) NOT NULL, "MAIL" NVARCHAR2(254), "PATH" NVARCHAR2(100), "RATIO" DOUBLE PRECISION NOT NULL, "ADDRESS" VARCHAR2(39) NOT NULL, "WHOLE" NUMBER(11) NOT NULL, "DATA" NCLOB NOT NULL, "POSITIVE_BIG" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_POSITIVE_BIG_CHECK" CHECK ("POSITIVE_BIG" >= 0), "POSITIVE" NUMBER(11) NOT NULL CONSTRAINT "EVERY_THING_POSITIVE_CHECK" CHECK ("POSITIVE" >= 0), "POSITIVE_SMALL" NUMBER(11) NOT NULL CONSTRAINT "EVERY_THING_POSITIVE_SMALL1580" CHECK ("POSITIVE_SMALL" >= 0), "SLUG" NVARCHAR2(50), "SMALL" NUMBER(11) NOT NULL, "TEXT" NCLOB, "TIME" TIMESTAMP NOT NULL, "LINK" NVARCHAR2(200), "TOKEN" VARCHAR2(32) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_THING_SLUG_CDB137DE" ON "EVERY_THING"("SLUG");
