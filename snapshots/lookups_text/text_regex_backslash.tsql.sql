-- Entry.objects.filter(headline__regex='\\\\roll$')

-- refused: example.Entry.headline: the lookup regex (~) is not supported on tsql@2017: SQL Server has regular expressions from 2025 on: use LIKE lookups, or filter in Python (https://learn.microsoft.com/en-us/sql/t-sql/functions/regexp-like-transact-sql)
