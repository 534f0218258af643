-- Entry.objects.annotate(v=UUID7())

-- refused: example.Entry: a UUID of the database with the time (UUID7) is not supported on oracle@11g: Oracle has UUID() from 23ai on, and SYS_GUID() is no random UUID: make it in Python and pass it as a parameter (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UUID.html)
