-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True)))
--     .values_list('pk', 'v')

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  JSON_OBJECT(
    'a' VALUE CASE
      WHEN "EXAMPLE_MEASUREMENT"."WHOLE" > %s
      THEN 'true'
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."WHOLE" > %s
      )
      THEN 'false'
    END FORMAT JSON,
    'b' VALUE CASE
      WHEN "EXAMPLE_MEASUREMENT"."SMALL" IS NULL
      THEN 'true'
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."SMALL" IS NULL
      )
      THEN 'false'
    END FORMAT JSON,
    'c' VALUE CASE
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."IS_CHECKED" = 1
        AND "EXAMPLE_MEASUREMENT"."IS_CHECKED" IS NOT NULL
      )
      THEN 'true'
      WHEN NOT (
        NOT (
          "EXAMPLE_MEASUREMENT"."IS_CHECKED" = 1
          AND "EXAMPLE_MEASUREMENT"."IS_CHECKED" IS NOT NULL
        )
      )
      THEN 'false'
    END FORMAT JSON,
    'd' VALUE CASE
      WHEN "EXAMPLE_MEASUREMENT"."WHOLE" = %s OR "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
      THEN 'true'
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."WHOLE" = %s OR "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
      )
      THEN 'false'
    END FORMAT JSON RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (2, 2, 0, 0)
