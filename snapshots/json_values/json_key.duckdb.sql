-- Document.objects.order_by('pk').filter(data__a=1)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1, 1, 1)
