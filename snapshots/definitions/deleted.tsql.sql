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
--         ('owner', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.owner')),
--     ],
-- )
-- every.0002
-- migrations.DeleteModel(
--     name='Thing',
-- )
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
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [owner_id] BIGINT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
CREATE INDEX [every_thing_owner_id_3c9724fb] ON [every_thing]([owner_id]);
-- every.0002
--
-- Delete model Thing
--
DROP TABLE [every_thing];
--
-- Delete model Owner
--
DROP TABLE [every_owner];
