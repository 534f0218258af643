-- Account.objects.filter(pk__lt=3).update(balance=F('balance') * 2)

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = (
  "EXAMPLE_ACCOUNT"."BALANCE" * %s
)
WHERE
  "EXAMPLE_ACCOUNT"."ID" < %s;
-- parameters: (2, 3)
