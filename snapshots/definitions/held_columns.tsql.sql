-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.PositiveIntegerField()),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.PositiveBigIntegerField(),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL CONSTRAINT [every_thing_n_check] CHECK ([n] >= 0));
-- every.0002
--
-- Alter field n on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_n_check];
ALTER TABLE [every_thing] ALTER COLUMN [n] BIGINT NOT NULL;
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_n_check] CHECK ([n] >= 0);
