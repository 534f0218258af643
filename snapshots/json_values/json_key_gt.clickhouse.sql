-- Document.objects.order_by('pk').filter(data__n__lt=0)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'n') = 1
    THEN (
      toString(JSONType("example_document"."data", 'n')) IN ('Null', 'String')
      OR toString(JSONType("example_document"."data", 'n')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'n'), 'Decimal(76, 30)') < %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: (0,)
