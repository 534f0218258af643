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
CREATE TABLE "EVERY_THING" ("A" NUMBER(11) NOT NULL, "B" NVARCHAR2(5), CONSTRAINT "EVERY_THING_PKEY" PRIMARY KEY ("A", "B"));
