-- Entry.objects.none()

-- no SQL: Django knows that there are no rows
