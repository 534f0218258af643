-- Measurement.objects.filter(small__range=(-1000, 1000)).update(label=F('is_valid'), slug=Value(True))

UPDATE "EXAMPLE_MEASUREMENT" SET "LABEL" = CASE
  WHEN "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
  THEN 'true'
  WHEN NOT "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
  THEN 'false'
END, "SLUG" = CASE WHEN %s = 1 THEN 'true' WHEN NOT %s = 1 THEN 'false' END
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (1, 1, -1000, 1000)
