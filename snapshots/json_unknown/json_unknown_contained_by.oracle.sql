-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

-- refused: example.Document.extra: the lookup contains or contained_by of a JSON document is not supported on oracle@19c: compare the values at their keys (https://docs.oracle.com/en/database/oracle/oracle-database/12.2/adjsn/)
