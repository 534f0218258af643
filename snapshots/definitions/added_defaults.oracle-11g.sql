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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Add field yes to thing
--
ALTER TABLE "EVERY_THING" ADD "YES" NUMBER(1) DEFAULT 1 NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1));
--
-- Add field name to thing
--
ALTER TABLE "EVERY_THING" ADD "NAME" NVARCHAR2(20) DEFAULT 'it''s 100 %, Zoë';
--
-- Add field day to thing
--
ALTER TABLE "EVERY_THING" ADD "DAY" DATE DEFAULT DATE '2024-02-29' NOT NULL;
--
-- Add field at to thing
--
ALTER TABLE "EVERY_THING" ADD "AT" TIMESTAMP DEFAULT (SYS_EXTRACT_UTC(SYSTIMESTAMP)) NOT NULL;
--
-- Add field since to thing
--
ALTER TABLE "EVERY_THING" ADD "SINCE" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL;
--
-- Add field price to thing
--
ALTER TABLE "EVERY_THING" ADD "PRICE" NUMBER(8, 2) DEFAULT 1.25 NOT NULL;
--
-- Add field length to thing
--
ALTER TABLE "EVERY_THING" ADD "LENGTH" INTERVAL DAY(9) TO SECOND(6) DEFAULT NUMTODSINTERVAL(86402.000003, 'SECOND') NOT NULL;
--
-- Add field ratio to thing
--
ALTER TABLE "EVERY_THING" ADD "RATIO" DOUBLE PRECISION DEFAULT 1.5 NOT NULL;
--
-- Add field whole to thing
--
ALTER TABLE "EVERY_THING" ADD "WHOLE" NUMBER(11) DEFAULT ((3 + 4)) NOT NULL;
--
-- Add field data to thing
--
ALTER TABLE "EVERY_THING" ADD "DATA" NCLOB DEFAULT '{"a": "b"}' NOT NULL;
--
-- Add field time to thing
--
ALTER TABLE "EVERY_THING" ADD "TIME" TIMESTAMP DEFAULT TIMESTAMP '1900-01-01 12:30:00' NOT NULL;
--
-- Add field token to thing
--
ALTER TABLE "EVERY_THING" ADD "TOKEN" VARCHAR2(32) DEFAULT '00000000000000000000000000000005' NOT NULL;
