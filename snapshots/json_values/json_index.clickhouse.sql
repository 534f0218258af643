-- Document.objects.order_by('pk').filter(data__0=1)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN toString(JSONType("example_document"."data")) IN ('Array')
    AND JSONHas("example_document"."data", 1) = 1
    THEN (
      toString(JSONType("example_document"."data", 1)) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 1), 'Decimal(76, 30)') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1,)
