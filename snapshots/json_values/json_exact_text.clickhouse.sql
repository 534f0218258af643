-- Document.objects.order_by('pk').filter(data='plain')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN NOT (
      "example_document"."data" IS NULL
    )
    THEN (
      toString(JSONType("example_document"."data")) IN ('String')
      AND JSONExtractString("example_document"."data") = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('plain',)
