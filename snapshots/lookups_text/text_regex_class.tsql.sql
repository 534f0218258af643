-- Product.objects.filter(sku__regex='^[A-Z]{3}_[0-9]+$')

-- refused: example.Product.sku: the lookup regex (~) is not supported on tsql@2017: SQL Server has regular expressions from 2025 on: use LIKE lookups, or filter in Python (https://learn.microsoft.com/en-us/sql/t-sql/functions/regexp-like-transact-sql)
