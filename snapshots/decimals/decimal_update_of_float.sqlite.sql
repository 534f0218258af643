-- Account.objects.update(balance=Cast('pk', FloatField()) * 1000000000.0 / 7)

UPDATE "example_account" SET "balance" = CAST(ROUND((
  CAST("example_account"."id" AS REAL) * %s
) / %s, 18) AS NUMERIC);
-- parameters: (1000000000.0, 7)
