-- every.0001
-- migrations.CreateModel(
--     name='A',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='B',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.a')),
--     ],
-- )
-- migrations.CreateModel(
--     name='C',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.a')),
--         ('b', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.b')),
--     ],
-- )

-- every.0001
--
-- Create model A
--
CREATE SEQUENCE "every_a_id_seq";
CREATE TABLE "every_a" ("id" BIGINT NOT NULL CONSTRAINT "every_a_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_a_id_seq"'), "n" INT NOT NULL);
--
-- Create model B
--
CREATE SEQUENCE "every_b_id_seq";
CREATE TABLE "every_b" ("id" BIGINT NOT NULL CONSTRAINT "every_b_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_b_id_seq"'), "a_id" BIGINT NOT NULL);
--
-- Create model C
--
CREATE SEQUENCE "every_c_id_seq";
CREATE TABLE "every_c" ("id" BIGINT NOT NULL CONSTRAINT "every_c_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_c_id_seq"'), "a_id" BIGINT NOT NULL, "b_id" BIGINT NOT NULL);
CREATE INDEX "every_b_a_id_dd024e7e" ON "every_b"("a_id");
CREATE INDEX "every_c_a_id_24ae88c2" ON "every_c"("a_id");
CREATE INDEX "every_c_b_id_041c3332" ON "every_c"("b_id");
