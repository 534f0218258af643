-- upwards(repeated=False)

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH without UNION ALL is not supported on oracle@19c: use UNION ALL, stop by a condition on a depth, and leave repeated rows out of what is read (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html)
