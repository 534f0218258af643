-- Account.objects.update(rate=Case(When(pk=1, then=Value(Decimal('1E-30'))), When(pk=2, then='limit'), default='rate'))

UPDATE "EXAMPLE_ACCOUNT" SET "RATE" = CASE
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN "EXAMPLE_ACCOUNT"."LIMIT"
  ELSE "EXAMPLE_ACCOUNT"."RATE"
END;
-- parameters: (1, Decimal('1E-30'), 2)
