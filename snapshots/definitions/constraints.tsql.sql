-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--         ('yes', models.BooleanField()),
--         ('name', models.CharField(max_length=10, null=True)),
--         ('at', models.DateField(null=True)),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('n__gt', 0), ('yes', True), _connector='OR'), name='every_positive'), models.CheckConstraint(condition=models.Q(models.Q(('name', "it's"), _negated=True), ('yes__in', [True, False])), name='every_name'), models.CheckConstraint(condition=models.Q(('at__gte', datetime.date(2020, 1, 1))), name='every_at'), models.CheckConstraint(condition=models.Q(('n__lt', django.db.models.expressions.CombinedExpression(models.F('id'), '+', models.Value(1000)))), name='every_small'), models.UniqueConstraint(condition=models.Q(('yes', True)), fields=('n',), name='every_yes'), models.UniqueConstraint(condition=models.Q(('at__isnull', False), ('n__gte', 5)), fields=('name', 'n'), name='every_named')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [yes] BIT NOT NULL, [name] NVARCHAR(10) NULL, [at] DATE NULL, CONSTRAINT [every_positive] CHECK (([n] > 0 OR [yes] = 1)), CONSTRAINT [every_name] CHECK ((NOT ([name] = N'it''s' AND [name] IS NOT NULL) AND [yes] IN (CAST(1 AS BIT), CAST(0 AS BIT)))), CONSTRAINT [every_at] CHECK ([at] >= CAST('2020-01-01' AS DATE)), CONSTRAINT [every_small] CHECK ([n] < ([id] + 1000)));
CREATE UNIQUE INDEX [every_yes] ON [every_thing]([n]) WHERE [yes] = CAST(1 AS BIT);
CREATE UNIQUE INDEX [every_named] ON [every_thing]([name], [n]) WHERE [at] IS NOT NULL AND [n] >= 5 AND [name] IS NOT NULL;
