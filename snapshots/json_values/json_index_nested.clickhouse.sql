-- Document.objects.order_by('pk').filter(data__tags__1='green')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN toString(JSONType("example_document"."data")) IN ('Object')
    AND toString(JSONType("example_document"."data", 'tags')) IN ('Array')
    AND JSONHas("example_document"."data", 'tags', 2) = 1
    THEN (
      toString(JSONType("example_document"."data", 'tags', 2)) IN ('String')
      AND JSONExtractString("example_document"."data", 'tags', 2) = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('green',)
