-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.IntegerField(null=True, unique=True)),
--         ('b', models.IntegerField(null=True)),
--         ('c', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('b', 'c')},
--         'constraints': [models.UniqueConstraint(fields=('c',), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "a" INT, "b" INT, "c" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_a_key" ON "every_thing"("a");
CREATE UNIQUE INDEX "every_c" ON "every_thing"("c");
CREATE UNIQUE INDEX "every_thing_b_c_c64a6881_uniq" ON "every_thing"("b", "c");
