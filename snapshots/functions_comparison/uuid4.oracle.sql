-- Entry.objects.annotate(v=UUID4())

-- refused: example.Entry: a random UUID of the database (UUID4) is not supported on oracle@19c: Oracle has UUID() from 23ai on, and SYS_GUID() is no random UUID: make it in Python and pass it as a parameter (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UUID.html)
