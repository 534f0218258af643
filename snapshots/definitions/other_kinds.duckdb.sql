-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.CharField(db_index=True, max_length=10)),
--         ('short', models.TextField(null=True)),
--         ('n', models.IntegerField(db_default=5)),
--         ('code', models.CharField(max_length=10, null=True)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n', 'code'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.RunSQL(
--     sql="INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8')",
--     reverse_sql='DELETE FROM every_thing',
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='text',
--     field=models.TextField(),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='short',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.CharField(db_default='x', max_length=20),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='code',
--     field=models.IntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "text" VARCHAR NOT NULL, "short" VARCHAR, "n" INT DEFAULT 5 NOT NULL, "code" VARCHAR);
CREATE INDEX "every_thing_text_89d1d738" ON "every_thing"("text");
CREATE INDEX "every_i" ON "every_thing"("n", "code");
-- every.0002
--
-- Raw SQL operation
--
-- SQL of the migration's own, as it is written there:
INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8');
--
-- Alter field text on thing
--
DROP INDEX "every_thing_text_89d1d738";
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "text" SET DATA TYPE VARCHAR USING CAST("text" AS TEXT);
CREATE INDEX "every_i" ON "every_thing"("n", "code");
--
-- Alter field short on thing
--
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "short" SET DATA TYPE VARCHAR USING SUBSTR(CAST("short" AS TEXT), 1, 20);
CREATE INDEX "every_i" ON "every_thing"("n", "code");
--
-- Alter field n on thing
--
ALTER TABLE "every_thing" ALTER COLUMN "n" DROP DEFAULT;
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DATA TYPE VARCHAR USING SUBSTR(CAST("n" AS TEXT), 1, 20);
CREATE INDEX "every_i" ON "every_thing"("n", "code");
ALTER TABLE "every_thing" ALTER COLUMN "n" SET DEFAULT 'x';
--
-- Alter field code on thing
--
DROP INDEX "every_i";
ALTER TABLE "every_thing" ALTER COLUMN "code" SET DATA TYPE INT USING CAST("code" AS INT);
CREATE INDEX "every_i" ON "every_thing"("n", "code");
