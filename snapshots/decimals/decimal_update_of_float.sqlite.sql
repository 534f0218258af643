-- Account.objects.update(balance=Cast('pk', FloatField()) * 1000000000.0 / 7)

UPDATE "example_account" SET "balance" = (
  (
    CAST("example_account"."id" AS REAL) * %s
  ) / %s
);
-- parameters: (1000000000.0, 7)
