-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('pk', models.CompositePrimaryKey('a', 'b', blank=True, editable=False, primary_key=True)),
--         ('a', models.IntegerField()),
--         ('b', models.CharField(max_length=5)),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE "every_thing" ("a" INT NOT NULL, "b" VARCHAR NOT NULL, CONSTRAINT "every_thing_pkey" PRIMARY KEY ("a", "b"));
