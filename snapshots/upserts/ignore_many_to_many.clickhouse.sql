-- Entry(pk=1).authors.through.objects.bulk_create([Entry.authors.through(entry_id=entry, author_id=author) for entry, author in ((1, 1), (8, 1), (8, 2), (8, 1), (9, 3))], ignore_conflicts=True)

-- refused: example.Entry_authors: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
