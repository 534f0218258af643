-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=1.0) | Q(extra__same=10.0) | Q(data__a=1.0))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR (
      JSON_TYPE("example_document"."extra", '$.same') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."extra", '$.same') = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.a') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.a') = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (1, 10, 1)
