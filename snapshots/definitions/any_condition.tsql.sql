-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField(null=True)),
--         ('name', models.CharField(max_length=20)),
--     ],
--     options={
--         'indexes': [models.Index(condition=models.Q(models.Q(('m', 1), _negated=True), ('name__startswith', 'a'), _connector='OR'), fields=['n'], name='every_i')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [m] INT NULL, [name] NVARCHAR(20) NOT NULL);
CREATE INDEX [every_i] ON [every_thing]([n]);
