-- Document.objects.order_by('pk').filter(data__ключ=6)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$."ключ"') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$."ключ"') AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$."ключ"') AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (6, 6, 6)
