-- Customer.objects.update(city=Case(When(wants_mail=None, then=Value('unknown')), default=F('city')), name=F('is_active'))

UPDATE [example_customer] SET [city] = CASE
  WHEN (
    [example_customer].[wants_mail] IS NULL
  )
  THEN CAST(%s AS NVARCHAR(MAX))
  ELSE [example_customer].[city]
END, [name] = CASE
  WHEN [example_customer].[is_active] = 1
  THEN 'true'
  WHEN NOT [example_customer].[is_active] = 1
  THEN 'false'
END;
-- parameters: ('unknown',)
