-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=20)),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(max_length=4001),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [name] NVARCHAR(20) NOT NULL);
-- every.0002
--
-- Alter field name on thing
--
ALTER TABLE [every_thing] ALTER COLUMN [name] NVARCHAR(MAX) NOT NULL;
