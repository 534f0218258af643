-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(db_comment="It's n: 100 %, Zoë")),
--     ],
--     options={
--         'db_table_comment': 'Things',
--     },
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(db_comment='Another'),
-- )
-- migrations.AlterModelTableComment(
--     name='thing',
--     table_comment='More things',
-- )
-- migrations.AddField(
--     model_name='thing',
--     name='m',
--     field=models.IntegerField(db_comment='m', null=True),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.IntegerField(),
-- )
-- migrations.AlterModelTableComment(
--     name='thing',
--     table_comment='',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL);
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'Things', N'SCHEMA', @schema, N'TABLE', N'every_thing';
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'It''s n: 100 %, Zoë', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'n';
-- every.0002
--
-- Alter field n on thing
--
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_updateextendedproperty N'MS_Description', N'Another', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'n';
--
-- Alter thing table comment
--
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_updateextendedproperty N'MS_Description', N'More things', N'SCHEMA', @schema, N'TABLE', N'every_thing';
--
-- Add field m to thing
--
ALTER TABLE [every_thing] ADD [m] INT NULL;
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'm', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'm';
-- every.0003
--
-- Alter field n on thing
--
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'every_thing', N'COLUMN', N'n';
--
-- Alter thing table comment
--
DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'every_thing';
