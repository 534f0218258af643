-- Document.objects.order_by('pk').filter(Q(data__a=1) | Q(extra__x='1'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.a') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.a') = %s
    )
    OR (
      JSON_TYPE("example_document"."extra", '$.x') = 'text'
      AND JSON_EXTRACT("example_document"."extra", '$.x') = %s
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1, '1')
