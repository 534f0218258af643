-- Account.objects.update(balance=Cast('pk', FloatField()) * 1000000000.0 / 7)

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = (
  (
    CAST("EXAMPLE_ACCOUNT"."ID" AS DOUBLE PRECISION) * %s
  ) / %s
);
-- parameters: (1000000000.0, 7)
