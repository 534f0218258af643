-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('text__startswith', 'a')), name='every_c')],
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [text] NVARCHAR(MAX) NOT NULL, CONSTRAINT [every_c] CHECK ([text] LIKE N'a%' ESCAPE '\'));
