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
END AS SMALLINT), "big" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS BIGINT), "ratio" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DOUBLE PRECISION), "amount" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DECIMAL(12, 4)), "is_checked" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
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
  THEN %s
  ELSE NULL
END AS BYTEA), "address" = CAST(CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS INET) AS INET), "token" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS UUID)
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, None, 2, None, 1, 2, 1, 2, 1, 2)
