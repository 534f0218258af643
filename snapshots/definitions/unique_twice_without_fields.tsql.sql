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
-- migrations.AlterField(
--     model_name='thing',
--     name='code',
--     field=models.CharField(max_length=9),
-- )
-- migrations.AlterUniqueTogether(
--     name='thing',
--     unique_together=set(),
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
-- Alter field code on thing
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_code_key];
--
-- Alter unique_together for thing (0 constraint(s))
--
ALTER TABLE [every_thing] DROP CONSTRAINT [every_thing_n_m_325030c9_uniq];
