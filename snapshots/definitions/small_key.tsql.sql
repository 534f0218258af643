-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.SmallAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] SMALLINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL);
