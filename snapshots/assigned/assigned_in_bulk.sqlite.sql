-- Measurement.objects.bulk_update([Measurement(pk=1, whole=F('ratio'), amount=F('amount') / 3), Measurement(pk=2, whole=7, amount=None)], ['whole', 'amount'])

UPDATE "example_measurement" SET "whole" = CAST(CASE
  WHEN CASE
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN "example_measurement"."ratio"
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN %s
    ELSE NULL
  END - FLOOR(
    CASE
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN "example_measurement"."ratio"
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN %s
      ELSE NULL
    END
  ) = 0.5
  THEN 2 * ROUND(
    CASE
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN "example_measurement"."ratio"
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN %s
      ELSE NULL
    END / 2,
    0
  )
  ELSE ROUND(
    CASE
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN "example_measurement"."ratio"
      WHEN (
        "example_measurement"."id" = %s
      )
      THEN %s
      ELSE NULL
    END,
    0
  )
END AS INTEGER), "amount" = CAST(ROUND(
  CASE
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN (
      CAST("example_measurement"."amount" AS REAL) / %s
    )
    WHEN (
      "example_measurement"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END,
  4
) AS NUMERIC)
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 2, 7, 1, 2, 7, 1, 2, 7, 1, 2, 7, 1, 3, 2, 1, 2)
