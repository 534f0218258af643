-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(null=True)),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'constraints': [models.UniqueConstraint(fields=('n',), name='every_n', nulls_distinct=False), models.UniqueConstraint(fields=('m',), include=('n',), name='every_m', nulls_distinct=False)],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "EVERY_THING_ID_SEQ";
CREATE TABLE "EVERY_THING" ("ID" NUMBER(19) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY, "N" NUMBER(11), "M" NUMBER(11));
CREATE OR REPLACE TRIGGER "EVERY_THING_ID_TR" BEFORE INSERT ON "EVERY_THING" FOR EACH ROW WHEN ( new."ID" IS NULL) BEGIN SELECT "EVERY_THING_ID_SEQ".NEXTVAL INTO :NEW."ID" FROM DUAL; END;;
CREATE UNIQUE INDEX "EVERY_N" ON "EVERY_THING"("N", 0);
CREATE UNIQUE INDEX "EVERY_M" ON "EVERY_THING"("M", 0);
