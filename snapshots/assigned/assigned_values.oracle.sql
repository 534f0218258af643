-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=Value(2.75), big=Value(-3.25))

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = CAST(CASE
  WHEN %s - FLOOR(%s) = 0.5
  THEN 2 * ROUND(%s / 2, 0)
  ELSE ROUND(%s, 0)
END AS NUMBER(11)), "BIG" = CAST(CASE
  WHEN %s - FLOOR(%s) = 0.5
  THEN 2 * ROUND(%s / 2, 0)
  ELSE ROUND(%s, 0)
END AS NUMBER(19))
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (2.75, 2.75, 2.75, 2.75, -3.25, -3.25, -3.25, -3.25, -1000, 1000)
