-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_floats(Floor('small') / 2), small=Ceil(F('small') / Value(3.0)))

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = CAST(CASE
  WHEN (
    FLOOR("EXAMPLE_MEASUREMENT"."SMALL") / %s
  ) - FLOOR(FLOOR("EXAMPLE_MEASUREMENT"."SMALL") / %s) = 0.5
  THEN 2 * ROUND((
    FLOOR("EXAMPLE_MEASUREMENT"."SMALL") / %s
  ) / 2, 0)
  ELSE ROUND(FLOOR("EXAMPLE_MEASUREMENT"."SMALL") / %s, 0)
END AS NUMBER(11)), "SMALL" = CAST(CASE
  WHEN CEIL((
    "EXAMPLE_MEASUREMENT"."SMALL" / %s
  )) - FLOOR(CEIL((
    "EXAMPLE_MEASUREMENT"."SMALL" / %s
  ))) = 0.5
  THEN 2 * ROUND(CEIL((
    "EXAMPLE_MEASUREMENT"."SMALL" / %s
  )) / 2, 0)
  ELSE ROUND(CEIL((
    "EXAMPLE_MEASUREMENT"."SMALL" / %s
  )), 0)
END AS NUMBER(11))
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (2, 2, 2, 2, 3.0, 3.0, 3.0, 3.0, -1000, 1000)
