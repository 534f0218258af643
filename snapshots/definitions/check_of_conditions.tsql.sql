-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('yes', models.BooleanField()),
--         ('m', models.IntegerField(null=True)),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('n__range', (1, 5)), models.Q(('yes', True), ('m__isnull', True), _connector='OR')), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [yes] BIT NOT NULL, [m] INT NULL, CONSTRAINT [every_c] CHECK (([n] BETWEEN 1 AND 5 AND ([yes] = 1 OR [m] IS NULL))));
