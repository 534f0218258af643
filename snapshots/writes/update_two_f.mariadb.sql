-- Entry.objects.filter(pk__lt=18)
--     .update(number_of_comments=F('number_of_pingbacks'), number_of_pingbacks=F('number_of_comments'))

-- refused: example.Entry: an update that gives columns each other's values is not supported on mariadb@10.11: update the columns by statements of their own, or compute the values in Python (https://dev.mysql.com/doc/refman/8.0/en/update.html)
