-- Measurement.objects.bulk_update([Measurement(pk=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00', token=KEY), Measurement(pk=2)], ['ratio', 'amount', 'is_checked', 'payload', 'token'])

UPDATE "EXAMPLE_MEASUREMENT" SET "RATIO" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END, "AMOUNT" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END, "IS_CHECKED" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END, "PAYLOAD" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN TO_BLOB(%s)
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END, "TOKEN" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  "EXAMPLE_MEASUREMENT"."ID" IN (%s, %s);
-- parameters: (1, 0.5, 2, 1, Decimal('0.5'), 2, 1, 1, 2, 1, b'\x00', 2, 1, 'ffffffff000040008000000000000001', 2, 1, 2)
