-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.AutoField(primary_key=True)),
--         ('n', models.IntegerField()),
--     ],
-- )
-- migrations.CreateModel(
--     name='Part',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='every.thing')),
--         ('things', models.ManyToManyField(related_name='+', to='every.thing')),
--     ],
-- )
-- every.0002
-- migrations.AlterField(
--     model_name='thing',
--     name='id',
--     field=models.BigAutoField(primary_key=True),
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] INT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NOT NULL);
--
-- Create model Part
--
CREATE TABLE [every_part] ([id] BIGINT NOT NULL CONSTRAINT [every_part_pkey] PRIMARY KEY IDENTITY(1, 1), [thing_id] INT NOT NULL);
CREATE TABLE [every_part_things] ([id] BIGINT NOT NULL CONSTRAINT [every_part_things_pkey] PRIMARY KEY IDENTITY(1, 1), [part_id] BIGINT NOT NULL, [thing_id] INT NOT NULL);
ALTER TABLE [every_part] ADD CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
CREATE INDEX [every_part_thing_id_7a0b7d78] ON [every_part]([thing_id]);
ALTER TABLE [every_part_things] ADD CONSTRAINT [every_part_things_part_id_thing_id_e653af71_uniq] UNIQUE ([part_id], [thing_id]);
ALTER TABLE [every_part_things] ADD CONSTRAINT [every_part_things_part_id_31bf2a42_fk_every_part_id] FOREIGN KEY ([part_id]) REFERENCES [every_part] ([id]);
ALTER TABLE [every_part_things] ADD CONSTRAINT [every_part_things_thing_id_97961370_fk_every_thing_id] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
CREATE INDEX [every_part_things_part_id_31bf2a42] ON [every_part_things]([part_id]);
CREATE INDEX [every_part_things_thing_id_97961370] ON [every_part_things]([thing_id]);
-- every.0002
--
-- Alter field id on thing
--
ALTER TABLE [every_part_things] DROP CONSTRAINT [every_part_things_thing_id_97961370_fk_every_thing_id];
ALTER TABLE [every_part] DROP CONSTRAINT [every_part_thing_id_7a0b7d78_fk_every_thing_id];
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_pkey];
ALTER TABLE [every_thing] ALTER COLUMN [id] BIGINT NOT NULL;
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_pkey] PRIMARY KEY ([id]);
DROP INDEX [every_part_things_thing_id_97961370] ON [every_part_things];
ALTER TABLE [every_part_things] DROP CONSTRAINT [every_part_things_part_id_thing_id_e653af71_uniq];
ALTER TABLE [every_part_things] ALTER COLUMN [thing_id] BIGINT NOT NULL;
ALTER TABLE [every_part_things] ADD CONSTRAINT [every_part_things_part_id_thing_id_e653af71_uniq] UNIQUE ([part_id], [thing_id]);
CREATE INDEX [every_part_things_thing_id_97961370] ON [every_part_things]([thing_id]);
DROP INDEX [every_part_thing_id_7a0b7d78] ON [every_part];
ALTER TABLE [every_part] ALTER COLUMN [thing_id] BIGINT NOT NULL;
CREATE INDEX [every_part_thing_id_7a0b7d78] ON [every_part]([thing_id]);
ALTER TABLE [every_part_things] ADD CONSTRAINT [every_part_things_thing_id_97961370_fk] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
ALTER TABLE [every_part] ADD CONSTRAINT [every_part_thing_id_7a0b7d78_fk] FOREIGN KEY ([thing_id]) REFERENCES [every_thing] ([id]);
