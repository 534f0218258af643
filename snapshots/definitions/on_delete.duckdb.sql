-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, related_name='+', to='every.owner')),
--     ],
-- )
-- migrations.CreateModel(
--     name='Other',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('b', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_SET_NULL, related_name='+', to='every.owner')),
--     ],
-- )

-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "every_owner_id_seq";
CREATE TABLE "every_owner" ("id" BIGINT NOT NULL CONSTRAINT "every_owner_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_owner_id_seq"'), "n" INT NOT NULL);
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "a_id" BIGINT NOT NULL);
--
-- Create model Other
--
CREATE SEQUENCE "every_other_id_seq";
CREATE TABLE "every_other" ("id" BIGINT NOT NULL CONSTRAINT "every_other_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_other_id_seq"'), "b_id" BIGINT);
CREATE INDEX "every_thing_a_id_5c09021a" ON "every_thing"("a_id");
CREATE INDEX "every_other_b_id_1f86474c" ON "every_other"("b_id");
