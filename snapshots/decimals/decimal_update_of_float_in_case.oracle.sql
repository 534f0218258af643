-- Account.objects.update(balance=Case(When(pk=1, then=Cast('pk', FloatField()) / 3), default=None, output_field=FloatField()))

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = CASE
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN (
    CAST("EXAMPLE_ACCOUNT"."ID" AS DOUBLE PRECISION) / %s
  )
  ELSE NULL
END;
-- parameters: (1, 3)
