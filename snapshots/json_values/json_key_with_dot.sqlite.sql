-- Document.objects.order_by('pk').filter(**{'data__a.b': 5})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$."a.b"') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$."a.b"') = %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (5,)
