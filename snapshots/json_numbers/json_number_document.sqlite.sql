-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$') = %s
    )
    OR (
      JSON_TYPE("example_document"."extra", '$') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."extra", '$') = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (42, 7)
