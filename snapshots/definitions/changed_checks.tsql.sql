-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.PositiveIntegerField()),
--     ],
-- )
-- every.0002
-- migrations.AddConstraint(
--     model_name='thing',
--     constraint=models.CheckConstraint(condition=models.Q(('n__gt', 0)), name='every_n'),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(),
-- )
-- every.0003
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_n',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL CONSTRAINT [every_thing_n_check] CHECK ([n] >= 0));
-- every.0002
--
-- Create constraint every_n on model thing
--
ALTER TABLE [every_thing] ADD CONSTRAINT [every_n] CHECK ([n] > 0);
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_n_check];
-- every.0003
--
-- Remove constraint every_n from model thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_n];
