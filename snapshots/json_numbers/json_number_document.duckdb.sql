-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$') AS DOUBLE) = %s
      AND COALESCE(TRY_CAST(JSON_EXTRACT("example_document"."data", '$') AS DECIMAL(38, 15)), %s) = %s
    )
    OR (
      JSON_TYPE("example_document"."extra", '$') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."extra", '$') AS DOUBLE) = %s
      AND COALESCE(TRY_CAST(JSON_EXTRACT("example_document"."extra", '$') AS DECIMAL(38, 15)), %s) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (42, 42, 42, 7, 7, 7)
