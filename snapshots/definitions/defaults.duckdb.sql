-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('yes', models.BooleanField(db_default=True)),
--         ('name', models.CharField(db_default="it's 100 %, Zoë", max_length=20)),
--         ('day', models.DateField(db_default=datetime.date(2024, 2, 29))),
--         ('at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
--         ('since', models.DateTimeField(db_default=datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc))),
--         ('price', models.DecimalField(db_default=Decimal('1.25'), decimal_places=2, max_digits=8)),
--         ('length', models.DurationField(db_default=datetime.timedelta(days=1, seconds=2, microseconds=3))),
--         ('ratio', models.FloatField(db_default=1.5)),
--         ('whole', models.IntegerField(db_default=django.db.models.expressions.CombinedExpression(models.Value(3), '+', models.Value(4)))),
--         ('data', models.JSONField(db_default={'a': 'b'})),
--         ('time', models.TimeField(db_default=datetime.time(12, 30))),
--         ('token', models.UUIDField(db_default=uuid.UUID('00000000-0000-0000-0000-000000000005'))),
--         ('n', models.IntegerField()),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "yes" BOOLEAN DEFAULT TRUE NOT NULL, "name" VARCHAR DEFAULT 'it''s 100 %, Zoë' NOT NULL, "day" DATE DEFAULT DATE '2024-02-29' NOT NULL, "at" TIMESTAMP DEFAULT ((NOW() AT TIME ZONE 'UTC')) NOT NULL, "since" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL, "price" DECIMAL(8, 2) DEFAULT 1.25 NOT NULL, "length" INTERVAL DEFAULT INTERVAL '1 days 2000003 microseconds' NOT NULL, "ratio" DOUBLE DEFAULT 1.5 NOT NULL, "whole" INT DEFAULT ((3 + 4)) NOT NULL, "data" JSON DEFAULT '{"a": "b"}' NOT NULL, "time" TIME DEFAULT TIME '12:30:00' NOT NULL, "token" UUID DEFAULT '00000000-0000-0000-0000-000000000005' NOT NULL, "n" INT NOT NULL);
