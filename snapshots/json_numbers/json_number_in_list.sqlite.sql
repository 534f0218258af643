-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.at[0]') IN ('true', 'false', 'array', 'object')
    OR JSON_TYPE("example_document"."data", '$.at[0]') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.at[0]') >= %s
  )
ORDER BY
  1 ASC;
-- parameters: (9,)
