-- Measurement.objects.bulk_update([Measurement(pk=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00', token=KEY), Measurement(pk=2)], ['ratio', 'amount', 'is_checked', 'payload', 'token'])

UPDATE "example_measurement" SET "ratio" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DOUBLE), "amount" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DECIMAL(12, 4)), "is_checked" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS BOOLEAN), "payload" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS BLOB), "token" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS UUID)
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 0.5, 2, 1, Decimal('0.5'), 2, 1, True, 2, 1, b'\x00', 2, 1, UUID('ffffffff-0000-4000-8000-000000000001'), 2, 1, 2)
