-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('at', models.DateTimeField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('at__lte', django.db.models.functions.datetime.Now())), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [at] DATETIMEOFFSET NOT NULL, CONSTRAINT [every_c] CHECK ([at] <= (SYSUTCDATETIME())));
