-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('code', models.CharField(max_length=5, primary_key=True)),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE "every_thing" ("code" VARCHAR NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY);
