-- Membership.objects.bulk_create([Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f'day {day}', is_lead=day == 2) for day in (1, 2, 3)], ignore_conflicts=True)

-- refused: example.Membership: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
