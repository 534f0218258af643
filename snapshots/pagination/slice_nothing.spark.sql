-- Entry.objects.order_by('pk')[:0]

-- no SQL: Django knows that there are no rows
