-- Account.objects.update(rate=Case(When(pk=1, then=Value(Decimal('1E-30'))), When(pk=2, then='limit'), default='rate'))

UPDATE "example_account" SET "rate" = CASE
  WHEN (
    "example_account"."id" = %s
  )
  THEN CAST(%s AS NUMERIC)
  WHEN (
    "example_account"."id" = %s
  )
  THEN "example_account"."limit"
  ELSE "example_account"."rate"
END;
-- parameters: (1, '0.000000000000000000000000000001', 2)
