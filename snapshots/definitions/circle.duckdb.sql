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
-- migrations.AddField(
--     model_name='a',
--     name='b',
--     field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_CASCADE, to='every.b'),
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
-- Add field b to a
--
ALTER TABLE "every_a" ADD COLUMN "b_id" BIGINT;
CREATE INDEX "every_b_a_id_dd024e7e" ON "every_b"("a_id");
CREATE INDEX "every_a_b_id_3342694a" ON "every_a"("b_id");
