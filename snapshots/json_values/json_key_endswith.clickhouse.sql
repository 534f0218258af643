-- Document.objects.order_by('pk').filter(extra__y__endswith='🎸')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."extra", 'y') = 1
    AND toString(JSONType("example_document"."extra", 'y')) IN ('String')
    THEN JSONExtractString("example_document"."extra", 'y')
    WHEN JSONHas("example_document"."extra", 'y') = 1
    AND NOT (
      toString(JSONType("example_document"."extra", 'y')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."extra", 'y')
  END LIKE %s ESCAPE '\\'
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('%🎸',)
