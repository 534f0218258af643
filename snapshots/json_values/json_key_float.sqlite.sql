-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
    OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.f') >= %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (2.25,)
