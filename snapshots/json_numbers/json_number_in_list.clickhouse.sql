-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  CASE
    WHEN toString(JSONType("example_document"."data")) IN ('Object')
    AND toString(JSONType("example_document"."data", 'at')) IN ('Array')
    AND JSONHas("example_document"."data", 'at', 1) = 1
    THEN (
      toString(JSONType("example_document"."data", 'at', 1)) IN ('Bool', 'Array', 'Object')
      OR toString(JSONType("example_document"."data", 'at', 1)) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'at', 1), 'Decimal(76, 30)') >= %s
    )
  END
ORDER BY
  1 ASC;
-- parameters: (9,)
