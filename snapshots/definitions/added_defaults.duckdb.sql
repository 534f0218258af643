-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='yes',
--     field=models.BooleanField(db_default=True),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(db_default="it's 100 %, Zoë", max_length=20),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='day',
--     field=models.DateField(db_default=datetime.date(2024, 2, 29)),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='at',
--     field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now()),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='since',
--     field=models.DateTimeField(db_default=datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc)),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='price',
--     field=models.DecimalField(db_default=Decimal('1.25'), decimal_places=2, max_digits=8),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='length',
--     field=models.DurationField(db_default=datetime.timedelta(days=1, seconds=2, microseconds=3)),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='ratio',
--     field=models.FloatField(db_default=1.5),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='whole',
--     field=models.IntegerField(db_default=django.db.models.expressions.CombinedExpression(models.Value(3), '+', models.Value(4))),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='data',
--     field=models.JSONField(db_default={'a': 'b'}),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='time',
--     field=models.TimeField(db_default=datetime.time(12, 30)),
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='token',
--     field=models.UUIDField(db_default=uuid.UUID('00000000-0000-0000-0000-000000000005')),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL);
-- every.0002
--
-- Add field yes to thing
--
ALTER TABLE "every_thing" ADD COLUMN "yes" BOOLEAN DEFAULT TRUE NOT NULL;
--
-- Add field name to thing
--
ALTER TABLE "every_thing" ADD COLUMN "name" VARCHAR DEFAULT 'it''s 100 %, Zoë' NOT NULL;
--
-- Add field day to thing
--
ALTER TABLE "every_thing" ADD COLUMN "day" DATE DEFAULT DATE '2024-02-29' NOT NULL;
--
-- Add field at to thing
--
ALTER TABLE "every_thing" ADD COLUMN "at" TIMESTAMP DEFAULT ((NOW() AT TIME ZONE 'UTC')) NOT NULL;
--
-- Add field since to thing
--
ALTER TABLE "every_thing" ADD COLUMN "since" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL;
--
-- Add field price to thing
--
ALTER TABLE "every_thing" ADD COLUMN "price" DECIMAL(8, 2) DEFAULT 1.25 NOT NULL;
--
-- Add field length to thing
--
ALTER TABLE "every_thing" ADD COLUMN "length" INTERVAL DEFAULT INTERVAL '1 days 2000003 microseconds' NOT NULL;
--
-- Add field ratio to thing
--
ALTER TABLE "every_thing" ADD COLUMN "ratio" DOUBLE DEFAULT 1.5 NOT NULL;
--
-- Add field whole to thing
--
ALTER TABLE "every_thing" ADD COLUMN "whole" INT DEFAULT ((3 + 4)) NOT NULL;
--
-- Add field data to thing
--
ALTER TABLE "every_thing" ADD COLUMN "data" JSON DEFAULT '{"a": "b"}' NOT NULL;
--
-- Add field time to thing
--
ALTER TABLE "every_thing" ADD COLUMN "time" TIME DEFAULT TIME '12:30:00' NOT NULL;
--
-- Add field token to thing
--
ALTER TABLE "every_thing" ADD COLUMN "token" UUID DEFAULT '00000000-0000-0000-0000-000000000005' NOT NULL;
