-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('raw', models.BinaryField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('raw', b'x'), _negated=True), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "raw" BLOB NOT NULL, CONSTRAINT "every_c" CHECK (NOT ("raw" = unhex('78'))));
