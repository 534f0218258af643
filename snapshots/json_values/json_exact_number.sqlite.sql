-- Document.objects.order_by('pk').filter(data=42)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$') = %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (42,)
