-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

UPDATE "example_account" SET "balance" = CAST(CASE
  WHEN (
    "example_account"."id" = %s
  )
  THEN CAST(%s AS NUMERIC)
  WHEN (
    "example_account"."id" = %s
  )
  THEN CAST(%s AS NUMERIC)
  ELSE NULL
END AS NUMERIC), "limit" = CAST(CASE
  WHEN ABS(
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
    END
  ) < 10000000000000
  THEN ROUND(
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
  )
  ELSE CASE
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    WHEN (
      "example_account"."id" = %s
    )
    THEN CAST(%s AS NUMERIC)
    ELSE NULL
  END
END AS NUMERIC), "rate" = CAST(CASE
  WHEN (
    "example_account"."id" = %s
  )
  THEN CAST(%s AS NUMERIC)
  WHEN (
    "example_account"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS NUMERIC)
WHERE
  "example_account"."id" IN (%s, %s);
-- parameters: (1, '1.123456789012345678', 2, '0.000000000000000001', 1, '123456789012345678901234567890123456.5', 2, '0', 1, '123456789012345678901234567890123456.5', 2, '0', 1, '123456789012345678901234567890123456.5', 2, '0', 1, '0.000000000000000000000000000001', 2, 1, 2)
