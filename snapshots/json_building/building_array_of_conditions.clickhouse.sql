-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONArray(Q(big__gte=F('whole')), Q(label__startswith='m'), Q(small__in=[0, 1])))
--     .values_list('pk', 'v')

SELECT
  "example_measurement"."id" AS "pk",
  concat(
    '[',
    coalesce(
      toJSONString(
        CAST("example_measurement"."big" >= (
          "example_measurement"."whole"
        ) AS Nullable(Bool))
      ),
      'null'
    ),
    ', ',
    coalesce(
      toJSONString(CAST("example_measurement"."label" LIKE %s ESCAPE '\\' AS Nullable(Bool))),
      'null'
    ),
    ', ',
    coalesce(
      toJSONString(
        CAST("example_measurement"."small" IN (%s, %s) AS Nullable(Bool))
      ),
      'null'
    ),
    ']',
    ''
  ) AS "v"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: ('m%', 0, 1)
