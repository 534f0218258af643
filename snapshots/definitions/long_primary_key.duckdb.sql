-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('text', models.TextField(primary_key=True)),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE "every_thing" ("text" VARCHAR NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY);
