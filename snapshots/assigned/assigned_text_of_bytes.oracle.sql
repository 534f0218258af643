-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(payload__isnull=False)
--     .update(url=F('payload'))

UPDATE "EXAMPLE_MEASUREMENT" SET "URL" = CASE
  WHEN NOT "EXAMPLE_MEASUREMENT"."PAYLOAD" IS NULL
  THEN '\x' || LOWER(RAWTOHEX(CAST("EXAMPLE_MEASUREMENT"."PAYLOAD" AS RAW(2000))))
END
WHERE
  (
    "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s
    AND "EXAMPLE_MEASUREMENT"."PAYLOAD" IS NOT NULL
  );
-- parameters: (-1000, 1000)
