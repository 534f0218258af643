-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('a', models.CharField(max_length=2000)),
--         ('b', models.CharField(max_length=1200)),
--     ],
--     options={
--         'unique_together': {('a', 'b')},
--     },
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [a] NVARCHAR(2000) NOT NULL, [b] NVARCHAR(1200) NOT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_a_b_ee56c4d5_uniq] UNIQUE ([a], [b]);
