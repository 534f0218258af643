-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('name', models.CharField(max_length=10)),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='every.owner')),
--         ('other', models.OneToOneField(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='every.owner')),
--         ('parent', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='self')),
--         ('friends', models.ManyToManyField(related_name='+', to='every.owner')),
--     ],
-- )
-- migrations.AddField(
--     model_name='owner',
--     name='best',
--     field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='every.thing'),
-- )
-- migrations.AddField(
--     model_name='owner',
--     name='likes',
--     field=models.ManyToManyField(to='every.thing'),
-- )

-- every.0001
--
-- Create model Owner
--
CREATE TABLE [every_owner] ([id] BIGINT NOT NULL CONSTRAINT [every_owner_pkey] PRIMARY KEY IDENTITY(1, 1), [name] NVARCHAR(10) NOT NULL);
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [owner_id] BIGINT NOT NULL, [other_id] BIGINT NULL, [parent_id] BIGINT NULL);
CREATE UNIQUE INDEX [every_thing_other_id_key] ON [every_thing]([other_id]) WHERE [other_id] IS NOT NULL;
CREATE TABLE [every_thing_friends] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_friends_pkey] PRIMARY KEY IDENTITY(1, 1), [thing_id] BIGINT NOT NULL, [owner_id] BIGINT NOT NULL);
--
-- Add field best to owner
--
ALTER TABLE [every_owner] ADD [best_id] BIGINT NULL CONSTRAINT [every_owner_best_id_507229ea_fk_every_thing_id] REFERENCES [every_thing] ([id]);
--
-- Add field likes to owner
--
CREATE TABLE [every_owner_likes] ([id] BIGINT NOT NULL CONSTRAINT [every_owner_likes_pkey] PRIMARY KEY IDENTITY(1, 1), [owner_id] BIGINT NOT NULL, [thing_id] BIGINT NOT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_owner_id_3c9724fb_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_other_id_3587d5d8_fk_every_owner_id] FOREIGN KEY ([other_id]) REFERENCES [every_owner] ([id]);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_parent_id_a2d8453c_fk_every_thing_id] FOREIGN KEY ([parent_id]) REFERENCES [every_thing] ([id]);
CREATE INDEX [every_thing_owner_id_3c9724fb] ON [every_thing]([owner_id]);
CREATE INDEX [every_thing_parent_id_a2d8453c] ON [every_thing]([parent_id]);
ALTER TABLE [every_thing_friends] ADD CONSTRAINT [every_thing_friends_thing_id_owner_id_cea0fae6_uniq] UNIQUE ([thing_id], [owner_id]);
ALTER TABLE [every_thing_friends] ADD CONSTRAINT [every_thing_friends_thing_id_8d2194be_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
ALTER TABLE [every_thing_friends] ADD CONSTRAINT [every_thing_friends_owner_id_408c7037_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
CREATE INDEX [every_thing_friends_thing_id_8d2194be] ON [every_thing_friends]([thing_id]);
CREATE INDEX [every_thing_friends_owner_id_408c7037] ON [every_thing_friends]([owner_id]);
CREATE INDEX [every_owner_best_id_507229ea] ON [every_owner]([best_id]);
ALTER TABLE [every_owner_likes] ADD CONSTRAINT [every_owner_likes_owner_id_thing_id_2d0f300e_uniq] UNIQUE ([owner_id], [thing_id]);
ALTER TABLE [every_owner_likes] ADD CONSTRAINT [every_owner_likes_owner_id_2ad5fc91_fk_every_owner_id] FOREIGN KEY ([owner_id]) REFERENCES [every_owner] ([id]);
ALTER TABLE [every_owner_likes] ADD CONSTRAINT [every_owner_likes_thing_id_2dc223cc_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
CREATE INDEX [every_owner_likes_owner_id_2ad5fc91] ON [every_owner_likes]([owner_id]);
CREATE INDEX [every_owner_likes_thing_id_2dc223cc] ON [every_owner_likes]([thing_id]);
