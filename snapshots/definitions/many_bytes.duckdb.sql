-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.CharField(max_length=2000)),
--         ('b', models.CharField(max_length=1200)),
--     ],
--     options={
--         'unique_together': {('a', 'b')},
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "a" VARCHAR NOT NULL, "b" VARCHAR NOT NULL);
CREATE UNIQUE INDEX "every_thing_a_b_ee56c4d5_uniq" ON "every_thing"("a", "b");
