-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONArray(Q(big__gte=F('whole')), Q(label__startswith='m'), Q(small__in=[0, 1])))
--     .values_list('pk', 'v')

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  JSON_ARRAY(
    CASE
      WHEN "EXAMPLE_MEASUREMENT"."BIG" >= (
        "EXAMPLE_MEASUREMENT"."WHOLE"
      )
      THEN 'true'
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."BIG" >= (
          "EXAMPLE_MEASUREMENT"."WHOLE"
        )
      )
      THEN 'false'
    END FORMAT JSON,
    CASE
      WHEN "EXAMPLE_MEASUREMENT"."LABEL" LIKE %s ESCAPE '\'
      THEN 'true'
      WHEN NOT (
        (
          "EXAMPLE_MEASUREMENT"."LABEL" LIKE %s ESCAPE '\'
          AND NOT "EXAMPLE_MEASUREMENT"."LABEL" IS NULL
        )
      )
      THEN 'false'
    END FORMAT JSON,
    CASE
      WHEN "EXAMPLE_MEASUREMENT"."SMALL" IN (%s, %s)
      THEN 'true'
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."SMALL" IN (%s, %s)
      )
      THEN 'false'
    END FORMAT JSON NULL ON NULL RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: ('m%', 'm%', 0, 1, 0, 1)
