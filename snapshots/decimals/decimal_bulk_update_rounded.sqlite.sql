-- Account.objects.bulk_update([Account(pk=1, balance=Decimal(1) / 3, limit=1), Account(pk=2, balance=Decimal('123456789012.5'), limit=2)], ['balance', 'limit'])

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
) AS NUMERIC)
WHERE
  "example_account"."id" IN (%s, %s);
-- parameters: (1, '0.3333333333333333333333333333', 2, '123456789012.5', 1, '1', 2, '2', 1, 2)
