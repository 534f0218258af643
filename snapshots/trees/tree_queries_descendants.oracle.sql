-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on oracle@19c: use IN with a list of values (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Comparison-Conditions.html)
