-- Measurement.objects.update(is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label=''))

UPDATE "EXAMPLE_MEASUREMENT" SET "IS_VALID" = (
  CASE
    WHEN "EXAMPLE_MEASUREMENT"."WHOLE" > %s OR "EXAMPLE_MEASUREMENT"."RATIO" IS NULL
    THEN 1
    WHEN NOT (
      "EXAMPLE_MEASUREMENT"."WHOLE" > %s OR "EXAMPLE_MEASUREMENT"."RATIO" IS NULL
    )
    THEN 0
  END
), "IS_CHECKED" = CASE WHEN NOT (
  "EXAMPLE_MEASUREMENT"."LABEL" IS NULL
) THEN 1 ELSE 0 END;
-- parameters: (10, 10)
