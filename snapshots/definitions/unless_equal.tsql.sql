-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--         ('yes', models.BooleanField()),
--     ],
--     options={
--         'constraints': [models.UniqueConstraint(condition=models.Q(('n', 1), _negated=True), fields=('n',), name='every_u')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [m] INT NULL, [yes] BIT NOT NULL);
CREATE UNIQUE INDEX [every_u] ON [every_thing]([n]) WHERE [n] <> 1;
