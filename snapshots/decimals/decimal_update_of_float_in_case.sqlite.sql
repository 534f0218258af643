-- Account.objects.update(balance=Case(When(pk=1, then=Cast('pk', FloatField()) / 3), default=None, output_field=FloatField()))

UPDATE "example_account" SET "balance" = CASE
  WHEN (
    "example_account"."id" = %s
  )
  THEN (
    CAST("example_account"."id" AS REAL) / %s
  )
  ELSE NULL
END;
-- parameters: (1, 3)
