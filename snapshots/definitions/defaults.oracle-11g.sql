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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "YES" NUMBER(1) DEFAULT 1 NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1)), "NAME" NVARCHAR2(20) DEFAULT 'it''s 100 %, Zoë', "DAY" DATE DEFAULT DATE '2024-02-29' NOT NULL, "AT" TIMESTAMP DEFAULT (SYS_EXTRACT_UTC(SYSTIMESTAMP)) NOT NULL, "SINCE" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL, "PRICE" NUMBER(8, 2) DEFAULT 1.25 NOT NULL, "LENGTH" INTERVAL DAY(9) TO SECOND(6) DEFAULT NUMTODSINTERVAL(86402.000003, 'SECOND') NOT NULL, "RATIO" DOUBLE PRECISION DEFAULT 1.5 NOT NULL, "WHOLE" NUMBER(11) DEFAULT ((3 + 4)) NOT NULL, "DATA" NCLOB DEFAULT '{"a": "b"}' NOT NULL, "TIME" TIMESTAMP DEFAULT TIMESTAMP '1900-01-01 12:30:00' NOT NULL, "TOKEN" VARCHAR2(32) DEFAULT '00000000000000000000000000000005' NOT NULL, "N" NUMBER(11) NOT NULL);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
