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
--         ('n', models.IntegerField()),
--         ('a', models.IntegerField(db_default=3, db_index=True)),
--         ('b', models.CharField(max_length=5, null=True, unique=True)),
--         ('owner', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--         ('owners', models.ManyToManyField(related_name='+', to='every.owner')),
--     ],
--     options={
--         'indexes': [models.Index(fields=['n'], name='every_i')],
--     },
-- )
-- every.0002
-- migrations.RemoveField(
--     model_name='thing',
--     name='a',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='b',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='owner',
-- )
-- migrations.RemoveField(
--     model_name='thing',
--     name='owners',
-- )
-- every.0003
-- migrations.DeleteModel(
--     name='Owner',
-- )

-- every.0001
--
-- Create model Owner
--
CREATE TABLE [every_owner] ([id] BIGINT NOT NULL CONSTRAINT [every_owner_pkey] PRIMARY KEY IDENTITY(1, 1));
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL, [a] INT DEFAULT 3 NOT NULL, [b] NVARCHAR(5) NULL, [owner_id] BIGINT NULL);
CREATE UNIQUE INDEX [every_thing_b_key] ON [every_thing]([b]) WHERE [b] IS NOT NULL;
CREATE TABLE [every_thing_owners] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_owners_pkey] PRIMARY KEY IDENTITY(1, 1), [thing_id] BIGINT NOT NULL, [owner_id] BIGINT NOT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
CREATE INDEX [every_thing_a_ebb89234] ON [every_thing]([a]);
CREATE INDEX [every_thing_owner_id_3c9724fb] ON [every_thing]([owner_id]);
CREATE INDEX [every_i] ON [every_thing]([n]);
ALTER TABLE [every_thing_owners] ADD CONSTRAINT [every_thing_owners_thing_id_owner_id_bf12988a_uniq] UNIQUE ([thing_id], [owner_id]);
ALTER TABLE [every_thing_owners] ADD CONSTRAINT [every_thing_owners_thing_id_26fe1afa_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
ALTER TABLE [every_thing_owners] ADD CONSTRAINT [every_thing_owners_owner_id_69cfa9c3_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
CREATE INDEX [every_thing_owners_thing_id_26fe1afa] ON [every_thing_owners]([thing_id]);
CREATE INDEX [every_thing_owners_owner_id_69cfa9c3] ON [every_thing_owners]([owner_id]);
-- every.0002
--
-- Remove field a from thing
--
DROP INDEX [every_thing_a_ebb89234] ON [every_thing];
DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [every_thing] DROP CONSTRAINT ' + QUOTENAME([name]) FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[every_thing]') AND COL_NAME([parent_object_id], [parent_column_id]) = N'a') EXECUTE (@statement);
ALTER TABLE [every_thing] DROP COLUMN [a];
--
-- Remove field b from thing
--
DROP INDEX [every_thing_b_key] ON [every_thing];
ALTER TABLE [every_thing] DROP COLUMN [b];
--
-- Remove field owner from thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id];
DROP INDEX [every_thing_owner_id_3c9724fb] ON [every_thing];
ALTER TABLE [every_thing] DROP COLUMN [owner_id];
--
-- Remove field owners from thing
--
DROP TABLE [every_thing_owners];
-- every.0003
--
-- Delete model Owner
--
DROP TABLE [every_owner];
