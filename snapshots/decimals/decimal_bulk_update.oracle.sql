-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

UPDATE "EXAMPLE_ACCOUNT" SET "BALANCE" = CASE
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  ELSE NULL
END, "LIMIT" = CASE
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  ELSE NULL
END, "RATE" = CASE
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  "EXAMPLE_ACCOUNT"."ID" IN (%s, %s);
-- parameters: (1, Decimal('1.123456789012345678'), 2, Decimal('1E-18'), 1, Decimal('123456789012345678901234567890123456.5'), 2, Decimal('0'), 1, Decimal('1E-30'), 2, 1, 2)
