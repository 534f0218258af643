-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('text', models.CharField(db_index=True, max_length=10)),
--         ('short', models.TextField(null=True)),
--         ('n', models.IntegerField(db_default=5)),
--         ('code', models.CharField(max_length=10, null=True)),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n', 'code'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.RunSQL(
--     sql="INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8')",
--     reverse_sql='DELETE FROM every_thing',
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='text',
--     field=models.TextField(),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='short',
--     field=models.CharField(max_length=20, null=True),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='n',
--     field=models.CharField(db_default='x', max_length=20),
-- )
-- migrations.AlterField(
--     model_name='thing',
--     name='code',
--     field=models.IntegerField(null=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [text] NVARCHAR(10) NOT NULL, [short] NVARCHAR(MAX) NULL, [n] INT DEFAULT 5 NOT NULL, [code] NVARCHAR(10) NULL);
CREATE INDEX [every_thing_text_89d1d738] ON [every_thing]([text]);
CREATE INDEX [every_i] ON [every_thing]([n], [code]);
-- every.0002
--
-- Raw SQL operation
--
-- SQL of the migration's own, as it is written there:
INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8');
--
-- Alter field text on thing
--
DROP INDEX [every_thing_text_89d1d738] ON [every_thing];
ALTER TABLE [every_thing] ALTER COLUMN [text] NVARCHAR(MAX) NOT NULL;
--
-- Alter field short on thing
--
ALTER TABLE [every_thing] ALTER COLUMN [short] NVARCHAR(20) NULL;
--
-- Alter field n on thing
--
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
DROP INDEX [every_i] ON [every_thing];
ALTER TABLE [every_thing] ADD [n_new] NVARCHAR(20) NULL;
UPDATE [every_thing] SET [n_new] = CAST([n] AS NVARCHAR(20));
ALTER TABLE [every_thing] DROP COLUMN [n];
EXECUTE sp_rename N'[every_thing].[n_new]', N'n', N'COLUMN';
ALTER TABLE [every_thing] ALTER COLUMN [n] NVARCHAR(20) NOT NULL;
CREATE INDEX [every_i] ON [every_thing]([n], [code]);
ALTER TABLE [every_thing] ADD DEFAULT N'x' FOR [n];
--
-- Alter field code on thing
--
DROP INDEX [every_i] ON [every_thing];
ALTER TABLE [every_thing] ADD [code_new] INT NULL;
UPDATE [every_thing] SET [code_new] = CAST([code] AS INT);
ALTER TABLE [every_thing] DROP COLUMN [code];
EXECUTE sp_rename N'[every_thing].[code_new]', N'code', N'COLUMN';
CREATE INDEX [every_i] ON [every_thing]([n], [code]);
