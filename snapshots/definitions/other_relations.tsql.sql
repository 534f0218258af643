-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='owner',
--     field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner'),
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='thing',
--     name='owner',
--     field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner'),
-- )
-- every.0004
-- migrations.AlterOrderWithRespectTo(
--     name='thing',
--     order_with_respect_to='owner',
-- )

-- every.0001
--
-- Create model Owner
--
CREATE TABLE [every_owner] ([id] BIGINT NOT NULL CONSTRAINT [every_owner_pkey] PRIMARY KEY IDENTITY(1, 1));
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [owner_id] BIGINT NOT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
CREATE INDEX [every_thing_owner_id_3c9724fb] ON [every_thing]([owner_id]);
-- every.0002
--
-- Alter field owner on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id];
DROP INDEX [every_thing_owner_id_3c9724fb] ON [every_thing];
ALTER TABLE [every_thing] ALTER COLUMN [owner_id] BIGINT NULL;
CREATE UNIQUE INDEX [every_thing_owner_id_3c9724fb_uniq] ON [every_thing]([owner_id]) WHERE [owner_id] IS NOT NULL;
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
-- every.0003
--
-- Alter field owner on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id];
DROP INDEX [every_thing_owner_id_3c9724fb_uniq] ON [every_thing];
CREATE INDEX [every_thing_owner_id_3c9724fb] ON [every_thing]([owner_id]);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
-- every.0004
--
-- Set order_with_respect_to on thing to owner
--
ALTER TABLE [every_thing] ADD [_order] INT DEFAULT 0 NOT NULL;
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'_order') EXECUTE (@statement);
