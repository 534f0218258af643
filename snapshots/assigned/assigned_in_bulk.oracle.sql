-- Measurement.objects.bulk_update([Measurement(pk=1, whole=F('ratio'), amount=F('amount') / 3), Measurement(pk=2, whole=7, amount=None)], ['whole', 'amount'])

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = CAST(CASE
  WHEN CASE
    WHEN (
      "EXAMPLE_MEASUREMENT"."ID" = %s
    )
    THEN "EXAMPLE_MEASUREMENT"."RATIO"
    WHEN (
      "EXAMPLE_MEASUREMENT"."ID" = %s
    )
    THEN %s
    ELSE NULL
  END - FLOOR(
    CASE
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN "EXAMPLE_MEASUREMENT"."RATIO"
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN %s
      ELSE NULL
    END
  ) = 0.5
  THEN 2 * ROUND(
    CASE
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN "EXAMPLE_MEASUREMENT"."RATIO"
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN %s
      ELSE NULL
    END / 2,
    0
  )
  ELSE ROUND(
    CASE
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN "EXAMPLE_MEASUREMENT"."RATIO"
      WHEN (
        "EXAMPLE_MEASUREMENT"."ID" = %s
      )
      THEN %s
      ELSE NULL
    END,
    0
  )
END AS NUMBER(11)), "AMOUNT" = CASE
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN (
    "EXAMPLE_MEASUREMENT"."AMOUNT" / %s
  )
  WHEN (
    "EXAMPLE_MEASUREMENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  "EXAMPLE_MEASUREMENT"."ID" IN (%s, %s);
-- parameters: (1, 2, 7, 1, 2, 7, 1, 2, 7, 1, 2, 7, 1, 3, 2, 1, 2)
