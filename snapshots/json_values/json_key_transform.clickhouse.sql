-- Document.objects.order_by('pk').annotate(v=KeyTransform('b', 'data'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
