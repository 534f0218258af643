-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
ORDER BY
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND toString(JSONType("example_document"."data", 'b')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'b')
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'b')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'b')
  END ASC,
  "example_document"."id" ASC;
-- parameters: ()
