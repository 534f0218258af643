-- Customer.objects.filter(pk__lt=3).update(city=Case(When(pk=1, then='name'), default=Value('none')))

UPDATE "EXAMPLE_CUSTOMER" SET "CITY" = CASE
  WHEN (
    "EXAMPLE_CUSTOMER"."ID" = %s
  )
  THEN "EXAMPLE_CUSTOMER"."NAME"
  ELSE TO_NCHAR(%s)
END
WHERE
  "EXAMPLE_CUSTOMER"."ID" < %s;
-- parameters: (1, 'none', 3)
