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
--         ('b', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, to='every.b')),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='D',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_SET_NULL, to='every.a')),
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
CREATE TABLE "every_c" ("id" BIGINT NOT NULL CONSTRAINT "every_c_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_c_id_seq"'), "b_id" BIGINT NOT NULL, "n" INT NOT NULL);
--
-- Create model D
--
CREATE SEQUENCE "every_d_id_seq";
CREATE TABLE "every_d" ("id" BIGINT NOT NULL CONSTRAINT "every_d_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_d_id_seq"'), "a_id" BIGINT);
CREATE INDEX "every_b_a_id_dd024e7e" ON "every_b"("a_id");
CREATE INDEX "every_c_b_id_041c3332" ON "every_c"("b_id");
CREATE INDEX "every_d_a_id_6d2b2df8" ON "every_d"("a_id");
