-- every.0001
-- migrations.CreateModel(
--     name='Thing',
--     fields=[
--         ('id', models.BigAutoField(primary_key=True)),
--         ('wide', models.DecimalField(decimal_places=2, max_digits=40)),
--     ],
-- )

-- every.0001: Create model Thing: the column "wide" of 40 digits is not supported on oracle@11g: 38 digits are the most: lower max_digits, or keep the number in a FloatField or as text (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html)
