-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('data', models.JSONField()),
--     ],
--     options={
--         'unique_together': {('n', 'data')},
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "data" JSON NOT NULL);
CREATE UNIQUE INDEX "every_thing_n_data_23eb7ca0_uniq" ON "every_thing"("n", "data");
