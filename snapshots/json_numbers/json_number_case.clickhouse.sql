-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') >= CAST(%s AS Nullable(Decimal(26, 0)))
      )
    END
    THEN %s
    WHEN CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') > %s
      )
    END
    THEN %s
    ELSE %s
  END AS "case1"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000000000000', 'huge', 0, 'more', '-')
