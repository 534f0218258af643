-- Document.objects.order_by('pk').annotate(v=KeyTextTransform('b', 'data'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND toString(JSONType("example_document"."data", 'b')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'b')
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'b')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
