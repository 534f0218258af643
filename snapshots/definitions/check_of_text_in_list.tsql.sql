-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.TextField()),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.CheckConstraint(condition=models.Q(('text__in', ['a', 'b'])), name='every_c'),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [text] NVARCHAR(MAX) NOT NULL);
-- every.0002
--
-- Create constraint every_c on model thing
--
ALTER TABLE [every_thing] ADD CONSTRAINT [every_c] CHECK ([text] IN (N'a', N'b'));
