-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('c0', models.IntegerField()),
--         ('c1', models.IntegerField()),
--         ('c2', models.IntegerField()),
--         ('c3', models.IntegerField()),
--         ('c4', models.IntegerField()),
--         ('c5', models.IntegerField()),
--         ('c6', models.IntegerField()),
--         ('c7', models.IntegerField()),
--         ('c8', models.IntegerField()),
--         ('c9', models.IntegerField()),
--         ('c10', models.IntegerField()),
--         ('c11', models.IntegerField()),
--         ('c12', models.IntegerField()),
--         ('c13', models.IntegerField()),
--         ('c14', models.IntegerField()),
--         ('c15', models.IntegerField()),
--         ('c16', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16')},
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "c0" INT NOT NULL, "c1" INT NOT NULL, "c2" INT NOT NULL, "c3" INT NOT NULL, "c4" INT NOT NULL, "c5" INT NOT NULL, "c6" INT NOT NULL, "c7" INT NOT NULL, "c8" INT NOT NULL, "c9" INT NOT NULL, "c10" INT NOT NULL, "c11" INT NOT NULL, "c12" INT NOT NULL, "c13" INT NOT NULL, "c14" INT NOT NULL, "c15" INT NOT NULL, "c16" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_c0_c1_c2_c3_c4_c5_c6_c7_c8_c9_c10_c11_c12_c13_c14_c15_c16_9f117166_uniq" ON "every_thing"("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16");
