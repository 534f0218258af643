-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

UPDATE "example_measurement" SET "small" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS SMALLINT)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS SMALLINT)
  ELSE NULL
END AS SMALLINT), "big" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BIGINT)
  ELSE NULL
END AS BIGINT), "ratio" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS DOUBLE)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS DOUBLE)
  ELSE NULL
END AS DOUBLE), "amount" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS DECIMAL(12, 4))
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS DECIMAL(12, 4))
  ELSE NULL
END AS DECIMAL(12, 4)), "is_checked" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BOOLEAN)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BOOLEAN)
  ELSE NULL
END AS BOOLEAN), "payload" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BLOB)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS BLOB)
  ELSE NULL
END AS BLOB), "address" = SUBSTR(
  CAST(CASE
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN NULL
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END AS TEXT),
  1,
  39
), "token" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS UUID)
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN CAST(NULL AS UUID)
  ELSE NULL
END AS UUID)
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
