-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('wide', models.DecimalField(decimal_places=2, max_digits=40)),
--     ],
-- )

-- every.0001: Create model Thing: the column "wide" of 40 digits is not supported on tsql@2017: 38 digits are the most: lower max_digits, or keep the number in a FloatField or as text (https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql)
