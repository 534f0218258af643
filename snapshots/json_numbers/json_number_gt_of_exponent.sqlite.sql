-- Document.objects.order_by('pk').values_list('pk').filter(data__f__gt=1)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
    OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.f') > %s
  )
ORDER BY
  1 ASC;
-- parameters: (1,)
