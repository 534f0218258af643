-- every.0001
-- migrations.CreateModel(
--     name='Owner',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, related_name='+', to='every.owner')),
--     ],
-- )
-- migrations.CreateModel(
--     name='Other',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('b', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DB_SET_NULL, related_name='+', to='every.owner')),
--     ],
-- )

-- every.0001
--
-- Create model Owner
--
CREATE TABLE [every_owner] ([id] BIGINT NOT NULL CONSTRAINT [every_owner_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL);
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [a_id] BIGINT NOT NULL);
--
-- Create model Other
--
CREATE TABLE [every_other] ([id] BIGINT NOT NULL CONSTRAINT [every_other_pkey] PRIMARY KEY IDENTITY(1, 1), [b_id] BIGINT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_a_id_5c09021a_fk_every_owner_id] FOREIGN KEY ([a_id]) REFERENCES [every_owner] ([id]) ON DELETE CASCADE;
CREATE INDEX [every_thing_a_id_5c09021a] ON [every_thing]([a_id]);
ALTER TABLE [every_other] ADD CONSTRAINT [every_other_b_id_1f86474c_fk_every_owner_id] FOREIGN KEY ([b_id]) REFERENCES [every_owner] ([id]) ON DELETE SET NULL;
CREATE INDEX [every_other_b_id_1f86474c] ON [every_other]([b_id]);
