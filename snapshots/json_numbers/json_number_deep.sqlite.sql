-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.deep.er') IN ('true', 'false', 'array', 'object')
    OR JSON_TYPE("example_document"."data", '$.deep.er') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.deep.er') >= %s
  )
ORDER BY
  1 ASC;
-- parameters: (9,)
