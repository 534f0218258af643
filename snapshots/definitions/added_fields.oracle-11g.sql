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
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY);
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
-- every.0002
--
-- Add field n to thing
--
ALTER TABLE "EVERY_THING" ADD "N" NUMBER(11) DEFAULT 3 NOT NULL;
ALTER TABLE "EVERY_THING" MODIFY "N" DEFAULT NULL;
--
-- Add field yes to thing
--
ALTER TABLE "EVERY_THING" ADD "YES" NUMBER(1) DEFAULT 0 NOT NULL CONSTRAINT "EVERY_THING_YES_CHECK" CHECK ("YES" IN (0, 1));
ALTER TABLE "EVERY_THING" MODIFY "YES" DEFAULT NULL;
--
-- Add field name to thing
--
ALTER TABLE "EVERY_THING" ADD "NAME" NVARCHAR2(10) DEFAULT 'x' CONSTRAINT "EVERY_THING_NAME_KEY" UNIQUE;
ALTER TABLE "EVERY_THING" MODIFY "NAME" DEFAULT NULL;
--
-- Add field maybe to thing
--
ALTER TABLE "EVERY_THING" ADD "MAYBE" NVARCHAR2(10) CONSTRAINT "EVERY_THING_MAYBE_KEY" UNIQUE;
--
-- Add field text to thing
--
ALTER TABLE "EVERY_THING" ADD "TEXT" NCLOB DEFAULT '100 %';
ALTER TABLE "EVERY_THING" MODIFY "TEXT" DEFAULT NULL;
--
-- Add field at to thing
--
ALTER TABLE "EVERY_THING" ADD "AT" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:30:15.123456' NOT NULL;
ALTER TABLE "EVERY_THING" MODIFY "AT" DEFAULT NULL;
CREATE INDEX "EVERY_THING_AT_218E392A" ON "EVERY_THING"("AT");
