-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(db_collation='C', max_length=9)),
--     ],
-- )
-- every.0002
-- migrations.AddField(
--     model_name='thing',
--     name='more',
--     field=models.CharField(db_collation='C', max_length=9, null=True, unique=True),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='name',
--     field=models.CharField(db_collation='C', max_length=19, null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [name] NVARCHAR(9) COLLATE Latin1_General_100_BIN2 NOT NULL);
-- every.0002
--
-- Add field more to thing
--
ALTER TABLE [every_thing] ADD [more] NVARCHAR(9) COLLATE Latin1_General_100_BIN2 NULL;
CREATE UNIQUE INDEX [every_thing_more_key] ON [every_thing]([more]) WHERE [more] IS NOT NULL;
-- every.0003
--
-- Alter field name on thing
--
ALTER TABLE [every_thing] ALTER COLUMN [name] NVARCHAR(19) COLLATE Latin1_General_100_BIN2 NOT NULL;
ALTER TABLE [every_thing] ALTER COLUMN [name] NVARCHAR(19) COLLATE Latin1_General_100_BIN2 NULL;
