-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(condition=models.Q(('m', 1)), fields=('n',), name='every_u'),
-- )
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.UniqueConstraint(fields=('n', 'm'), name='every_nm'),
-- )
-- every.0003
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_u',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_nm',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [m] INT NULL);
-- every.0002
--
-- Create constraint every_u on model thing
--
CREATE UNIQUE INDEX [every_u] ON [every_thing]([n]) WHERE [m] = 1;
--
-- Create constraint every_nm on model thing
--
CREATE UNIQUE INDEX [every_nm] ON [every_thing]([n], [m]) WHERE [m] IS NOT NULL;
-- every.0003
--
-- Remove constraint every_u from model thing
--
DROP INDEX [every_u] ON [every_thing];
--
-- Remove constraint every_nm from model thing
--
DROP INDEX [every_nm] ON [every_thing];
