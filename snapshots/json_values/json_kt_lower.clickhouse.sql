-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  lowerUTF8(
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
  ) AS "v"
FROM "example_document"
WHERE
  lowerUTF8(
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
  ) = %s
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('text',)
