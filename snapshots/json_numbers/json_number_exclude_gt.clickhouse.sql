-- Document.objects.order_by('pk').values_list('pk').exclude(data__f__gt=10)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  NOT (
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') > %s
      )
    END
  )
ORDER BY
  1 ASC;
-- parameters: (10,)
