-- Team.objects.bulk_create([Team(name='New'), Team(pk=1, name='Renamed'), Team(pk=500, name='Newer')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

-- refused: example.Team: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
