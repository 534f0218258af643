-- Document.objects.order_by('pk').filter(data__a='1')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'a') = 1
    THEN (
      toString(JSONType("example_document"."data", 'a')) IN ('String')
      AND JSONExtractString("example_document"."data", 'a') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('1',)
