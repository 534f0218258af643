-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField(null=True, unique=True)),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'constraints': [models.CheckConstraint(condition=models.Q(('m__gt', 0)), name='every_m')],
--         'indexes': [models.Index(fields=['n', 'm'], name='every_i')],
--     },
-- )
-- migrations.CreateModel(
--     name='Part',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.thing')),
--     ],
-- )
-- every.0002
-- migrations.RenameField(
--     model_name='thing',
--     old_name='n',
--     new_name='o',
-- )
-- migrations.RenameField(
--     model_name='thing',
--     old_name='m',
--     new_name='p',
-- )
-- migrations.RenameModel(
--     old_name='Thing',
--     new_name='Item',
-- )
-- migrations.AlterModelTable(
--     name='item',
--     table='every_renamed',
-- )
-- migrations.RenameField(
--     model_name='part',
--     old_name='thing',
--     new_name='item',
-- )
-- every.0003
-- migrations.AlterField(
--     model_name='item',
--     name='o',
--     field=models.BigIntegerField(null=True, unique=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NULL, [m] INT NOT NULL, CONSTRAINT [every_m] CHECK ([m] > 0));
CREATE UNIQUE INDEX [every_thing_n_key] ON [every_thing]([n]) WHERE [n] IS NOT NULL;
--
-- Create model Part
--
CREATE TABLE [every_part] ([id] BIGINT NOT NULL CONSTRAINT [every_part_pkey] PRIMARY KEY IDENTITY(1, 1), [thing_id] BIGINT NOT NULL);
CREATE INDEX [every_i] ON [every_thing]([n], [m]);
ALTER TABLE [every_part] ADD CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
CREATE INDEX [every_part_thing_id_7a0b7d78] ON [every_part]([thing_id]);
-- every.0002
--
-- Rename field n on thing to o
--
DROP INDEX [every_thing_n_key] ON [every_thing];
EXECUTE sp_rename N'[every_thing].[n]', N'o', N'COLUMN';
CREATE UNIQUE INDEX [every_thing_n_key] ON [every_thing]([o]) WHERE [o] IS NOT NULL;
--
-- Rename field m on thing to p
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_m];
EXECUTE sp_rename N'[every_thing].[m]', N'p', N'COLUMN';
ALTER TABLE [every_thing] ADD CONSTRAINT [every_m] CHECK ([p] > 0);
--
-- Rename model Thing to Item
--
EXECUTE sp_rename N'[every_thing]', N'every_item', N'OBJECT';
ALTER TABLE [every_part] DROP CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_thing_id];
ALTER TABLE [every_part] ADD CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_item_id] FOREIGN KEY ([thing_id]) REFERENCES [every_item] ([id]);
--
-- Rename table for item to every_renamed
--
EXECUTE sp_rename N'[every_item]', N'every_renamed', N'OBJECT';
--
-- Rename field thing on part to item
--
ALTER TABLE [every_part] DROP CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_item_id];
EXECUTE sp_rename N'[every_part].[thing_id]', N'item_id', N'COLUMN';
ALTER TABLE [every_part] ADD CONSTRAINT [every_part_item_id_d1c635ea_fk_every_renamed_id] FOREIGN KEY ([item_id]) REFERENCES [every_renamed] ([id]);
-- every.0003
--
-- Alter field o on item
--
DROP INDEX [every_i] ON [every_renamed];
DROP INDEX [every_thing_n_key] ON [every_renamed];
ALTER TABLE [every_renamed] ALTER COLUMN [o] BIGINT NULL;
CREATE UNIQUE INDEX [every_thing_n_key] ON [every_renamed]([o]) WHERE [o] IS NOT NULL;
CREATE INDEX [every_i] ON [every_renamed]([o], [p]);
