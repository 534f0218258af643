-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.IntegerField(null=True, unique=True)),
--         ('b', models.IntegerField(null=True)),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='a',
--     field=models.IntegerField(null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='b',
--     field=models.IntegerField(null=True, unique=True),
-- )
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together={('a', 'b')},
-- )
-- every.0003
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together=set(),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='b',
--     field=models.IntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [a] INT NULL, [b] INT NULL);
CREATE UNIQUE INDEX [every_thing_a_key] ON [every_thing]([a]) WHERE [a] IS NOT NULL;
-- every.0002
--
-- Alter field a on thing
--
DROP INDEX [every_thing_a_key] ON [every_thing];
--
-- Alter field b on thing
--
CREATE UNIQUE INDEX [every_thing_b_66464fb9_uniq] ON [every_thing]([b]) WHERE [b] IS NOT NULL;
--
-- Alter unique_together for thing (1 constraint(s))
--
CREATE UNIQUE INDEX [every_thing_a_b_ee56c4d5_uniq] ON [every_thing]([a], [b]) WHERE [a] IS NOT NULL AND [b] IS NOT NULL;
-- every.0003
--
-- Alter unique_together for thing (0 constraint(s))
--
DROP INDEX [every_thing_a_b_ee56c4d5_uniq] ON [every_thing];
--
-- Alter field b on thing
--
DROP INDEX [every_thing_b_66464fb9_uniq] ON [every_thing];
