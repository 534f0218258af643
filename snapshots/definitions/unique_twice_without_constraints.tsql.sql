-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('code', models.CharField(max_length=9, unique=True)),
--         ('n', models.IntegerField()),
--         ('m', models.IntegerField()),
--     ],
--     options={
--         'unique_together': {('n', 'm')},
--         'constraints': [models.UniqueConstraint(fields=('code',), name='every_code'), models.UniqueConstraint(fields=('n', 'm'), name='every_nm'), models.UniqueConstraint(fields=('id',), name='every_key')],
--     },
-- )
-- every.0002
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_code',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_nm',
-- )
-- migrations.RemoveConstraint(
--     model_name='thing',
--     name='every_key',
-- )

-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [code] NVARCHAR(9) NOT NULL CONSTRAINT [every_thing_code_key] UNIQUE, [n] INT NOT NULL, [m] INT NOT NULL, CONSTRAINT [every_nm] UNIQUE ([n], [m]));
ALTER TABLE [every_thing] ADD CONSTRAINT [every_code] UNIQUE ([code]);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_key] UNIQUE ([id]);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_n_m_325030c9_uniq] UNIQUE ([n], [m]);
-- every.0002
--
-- Remove constraint every_code from model thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_code];
--
-- Remove constraint every_nm from model thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_nm];
--
-- Remove constraint every_key from model thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_key];
