-- Account.objects.filter(pk=1).update(balance=EXACT, rate=Decimal('1E-30'))

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = %s, "RATE" = %s
WHERE
  "EXAMPLE_ACCOUNT"."ID" = %s;
-- parameters: (Decimal('1.123456789012345678'), Decimal('1E-30'), 1)
