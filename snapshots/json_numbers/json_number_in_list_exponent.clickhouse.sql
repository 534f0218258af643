-- Document.objects.order_by('pk').values_list('pk').filter(data__at__1=1e+25)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  CASE
    WHEN toString(JSONType("example_document"."data")) IN ('Object')
    AND toString(JSONType("example_document"."data", 'at')) IN ('Array')
    AND JSONHas("example_document"."data", 'at', 2) = 1
    THEN (
      toString(JSONType("example_document"."data", 'at', 2)) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'at', 2), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
    )
  END
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000000000000',)
