-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=-0.0) | Q(extra__same=-0.0))

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
  )
ORDER BY
  1 ASC;
-- parameters: (0, 0)
