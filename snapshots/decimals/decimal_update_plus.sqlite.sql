-- Account.objects.filter(pk__lt=3).update(balance=F('balance') + TINY)

UPDATE "example_account" SET "balance" = (
  "example_account"."balance" + CAST(%s AS NUMERIC)
)
WHERE
  "example_account"."id" < %s;
-- parameters: ('0.000000000000000001', 3)
