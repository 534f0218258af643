-- Account.objects.filter(pk__lt=3).update(balance=F('balance') + TINY)

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = (
  "EXAMPLE_ACCOUNT"."BALANCE" + %s
)
WHERE
  "EXAMPLE_ACCOUNT"."ID" < %s;
-- parameters: (Decimal('1E-18'), 3)
