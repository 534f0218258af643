-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True)))
--     .values_list('pk', 'v')

SELECT
  "example_measurement"."id" AS "pk",
  concat(
    '{"a": ',
    coalesce(
      toJSONString(CAST("example_measurement"."whole" > %s AS Nullable(Bool))),
      'null'
    ),
    ', "b": ',
    coalesce(
      toJSONString(CAST("example_measurement"."small" IS NULL AS Nullable(Bool))),
      'null'
    ),
    ', "c": ',
    coalesce(
      toJSONString(
        CAST(NOT (
          "example_measurement"."is_checked"
          AND "example_measurement"."is_checked" IS NOT NULL
        ) AS Nullable(Bool))
      ),
      'null'
    ),
    ', "d": ',
    coalesce(
      toJSONString(
        CAST("example_measurement"."whole" = %s OR "example_measurement"."is_valid" AS Nullable(Bool))
      ),
      'null'
    ),
    '}',
    ''
  ) AS "v"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (2, 0)
