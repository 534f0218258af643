-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--         ('name', models.CharField(max_length=20)),
--     ],
--     options={
--         'indexes': [models.Index(condition=models.Q(models.Q(('m', 1), _negated=True), ('name__startswith', 'a'), _connector='OR'), fields=['n'], name='every_i')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11) NOT NULL, "M" NUMBER(11), "NAME" NVARCHAR2(20));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE INDEX "EVERY_I" ON "EVERY_THING"("N");
