-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('raw', models.BinaryField()),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(fields=('n', 'raw'), name='every_u'),
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
