-- Document.objects.order_by('pk').filter(data__tags__contains=['red'])

-- refused: example.Document.data: the lookup contains or contained_by of a JSON document is not supported on oracle@19c: compare the values at their keys (https://docs.oracle.com/en/database/oracle/oracle-database/12.2/adjsn/)
