-- Team.objects.bulk_create([Team(name='New'), Team(pk=1, name='Renamed'), Team(pk=500, name='Newer')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

-- refused: example.Team: ON CONFLICT of one of several keys is not supported on mariadb@10.11: insert the rows that have no such key, and update the others (https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html)
