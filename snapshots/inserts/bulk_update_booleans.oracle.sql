-- Customer.objects.bulk_update([Customer(pk=1, wants_mail=False), Customer(pk=2, wants_mail=None)], ['wants_mail'])

UPDATE "EXAMPLE_CUSTOMER" SET "WANTS_MAIL" = CASE
  WHEN (
    "EXAMPLE_CUSTOMER"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_CUSTOMER"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  "EXAMPLE_CUSTOMER"."ID" IN (%s, %s);
-- parameters: (1, 0, 2, 1, 2)
