-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er=1e+25)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.deep.er') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.deep.er') = %s
  )
ORDER BY
  1 ASC;
-- parameters: (1e+25,)
