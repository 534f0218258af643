-- Measurement.objects.bulk_update([Measurement(pk=1, whole=F('ratio'), amount=F('amount') / 3), Measurement(pk=2, whole=7, amount=None)], ['whole', 'amount'])

UPDATE "example_measurement" SET "whole" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN "example_measurement"."ratio"
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN %s
  ELSE NULL
END AS INT), "amount" = CAST(CASE
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN (
    "example_measurement"."amount" / %s
  )
  WHEN (
    "example_measurement"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DECIMAL(12, 4))
WHERE
  "example_measurement"."id" IN (%s, %s);
-- parameters: (1, 2, 7, 1, 3, 2, 1, 2)
