-- Document.objects.order_by('pk').filter(data__n__lt=0)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.n') IN ('null', 'text')
    OR JSON_TYPE("example_document"."data", '$.n') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.n') < %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (0,)
