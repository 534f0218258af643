-- Account.objects.bulk_update([Account(pk=1, balance=Decimal(1) / 3, limit=1), Account(pk=2, balance=Decimal('123456789012.5'), limit=2)], ['balance', 'limit'])

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
END AS NUMERIC)
WHERE
  "example_account"."id" IN (%s, %s);
-- parameters: (1, '0.3333333333333333333333333333', 2, '123456789012.5', 1, '1', 2, '2', 1, '1', 2, '2', 1, '1', 2, '2', 1, 2)
