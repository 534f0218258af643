-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(null=True)),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'constraints': [models.UniqueConstraint(fields=('n',), name='every_n', nulls_distinct=False), models.UniqueConstraint(fields=('m',), include=('n',), name='every_m', nulls_distinct=False)],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NULL, [m] INT NULL);
CREATE UNIQUE INDEX [every_n] ON [every_thing]([n]);
CREATE UNIQUE INDEX [every_m] ON [every_thing]([m]) INCLUDE ([n]);
