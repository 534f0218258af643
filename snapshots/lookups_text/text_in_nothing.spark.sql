-- Customer.objects.filter(city__in=[])

-- no SQL: Django knows that there are no rows
