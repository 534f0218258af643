-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.IntegerField(null=True, unique=True)),
--         ('b', models.IntegerField(null=True)),
--         ('c', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('b', 'c')},
--         'constraints': [models.UniqueConstraint(fields=('c',), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [a] INT NULL, [b] INT NULL, [c] INT NOT NULL, CONSTRAINT [every_c] UNIQUE ([c]));
CREATE UNIQUE INDEX [every_thing_a_key] ON [every_thing]([a]) WHERE [a] IS NOT NULL;
CREATE UNIQUE INDEX [every_thing_b_c_c64a6881_uniq] ON [every_thing]([b], [c]) WHERE [b] IS NOT NULL;
