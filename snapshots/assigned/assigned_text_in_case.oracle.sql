-- Customer.objects.update(city=Case(When(wants_mail=None, then=Value('unknown')), default=F('city')), name=F('is_active'))

UPDATE "EXAMPLE_CUSTOMER" SET "CITY" = CASE
  WHEN (
    "EXAMPLE_CUSTOMER"."WANTS_MAIL" IS NULL
  )
  THEN TO_NCHAR(%s)
  ELSE "EXAMPLE_CUSTOMER"."CITY"
END, "NAME" = CASE
  WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
  THEN 'true'
  WHEN NOT "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
  THEN 'false'
END;
-- parameters: ('unknown',)
