-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

UPDATE "example_measurement" SET "small" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS INTEGER), "big" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS INTEGER), "ratio" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS REAL), "amount" = CAST(ROUND(
  CASE
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN NULL
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END,
  4
) AS NUMERIC), "is_checked" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS BOOL), "payload" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
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
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS CHAR(32))
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
