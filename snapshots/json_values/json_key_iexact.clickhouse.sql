-- Document.objects.order_by('pk').filter(data__b__iexact='Text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  upperUTF8(
    CASE
      WHEN JSONHas("example_document"."data", 'b') = 1
      AND toString(JSONType("example_document"."data", 'b')) IN ('String')
      THEN JSONExtractString("example_document"."data", 'b')
      WHEN JSONHas("example_document"."data", 'b') = 1
      AND NOT (
        toString(JSONType("example_document"."data", 'b')) IN ('Null')
      )
      THEN JSONExtractRaw("example_document"."data", 'b')
    END
  ) = upperUTF8(%s)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('Text',)
