-- Document.objects.order_by('pk').filter(data__b='text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    THEN (
      toString(JSONType("example_document"."data", 'b')) IN ('String')
      AND JSONExtractString("example_document"."data", 'b') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('text',)
