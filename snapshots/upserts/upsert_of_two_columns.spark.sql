-- Membership.objects.bulk_create([Membership(person_id=1, team_id=1, joined=date(2024, 2, 29), reason='again', is_lead=True), Membership(person_id=8, team_id=1, joined=date(2024, 2, 29))], update_conflicts=True, unique_fields=['person', 'team'], update_fields=['joined', 'reason', 'is_lead'])

-- refused: example.Membership: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
