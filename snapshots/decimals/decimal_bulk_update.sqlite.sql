-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

UPDATE "example_account" SET "balance" = CAST(ROUND(
  CASE
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    ELSE NULL
  END,
  18
) AS NUMERIC), "limit" = CAST(ROUND(
  CASE
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    ELSE NULL
  END,
  2
) AS NUMERIC), "rate" = CAST(ROUND(
  CASE
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    WHEN (
      "example_account"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END,
  30
) AS NUMERIC)
WHERE
  "example_account"."id" IN (%s, %s);
-- parameters: (1, '1.123456789012345678', 2, '0.000000000000000001', 1, '123456789012345678901234567890123456.5', 2, '0', 1, '0.000000000000000000000000000001', 2, 1, 2)
