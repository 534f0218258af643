-- Passport.objects.bulk_create([Passport(person_id=1, number='NEW-1'), Passport(person_id=8, number='NEW-2', expires=date(2030, 1, 1))], ignore_conflicts=True)

-- refused: example.Passport: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
