-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lt=LONG)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('null', 'text')
    OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.f') < %s
  )
ORDER BY
  1 ASC;
-- parameters: (1.2345678901234568e+28,)
