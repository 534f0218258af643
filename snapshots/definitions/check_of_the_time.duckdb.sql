-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('at', models.DateTimeField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('at__lte', django.db.models.functions.datetime.Now())), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "at" TIMESTAMP NOT NULL, CONSTRAINT "every_c" CHECK ("at" <= ((NOW() AT TIME ZONE 'UTC'))));
