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
CREATE TABLE "EVERY_THING" ("CODE" NVARCHAR2(5) NOT NULL CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY);
