-- Document.objects.order_by('pk').alias(v=KT('data__s')).filter(v__contains='% of_it')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 's') = 1
    AND toString(JSONType("example_document"."data", 's')) IN ('String')
    THEN JSONExtractString("example_document"."data", 's')
    WHEN JSONHas("example_document"."data", 's') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 's')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 's')
  END LIKE %s ESCAPE '\\'
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('%\\% of\\_it%',)
