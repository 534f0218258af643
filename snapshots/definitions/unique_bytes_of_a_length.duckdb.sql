-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('raw', models.BinaryField(max_length=20)),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(fields=('n', 'raw'), name='every_u'),
-- )
-- every.0003
-- migrations.AddIndex(
--     model_name='thing',
--     index=models.Index(fields=['raw'], name='every_i'),
-- )
-- every.0004
-- migrations.AlterField(
--     model_name='thing',
--     name='raw',
--     field=models.BinaryField(max_length=50),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "raw" BLOB NOT NULL);
-- every.0002
--
-- Create constraint every_u on model thing
--
CREATE UNIQUE INDEX "every_u" ON "every_thing"("n", "raw");
-- every.0003
--
-- Create index every_i on field(s) raw of model thing
--
CREATE INDEX "every_i" ON "every_thing"("raw");
-- every.0004
--
-- Alter field raw on thing
--
-- (no-op)
