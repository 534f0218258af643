-- Document.objects.order_by('pk').filter(data__n__lt=0)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.n') IN ('NULL', 'VARCHAR')
    OR JSON_TYPE("example_document"."data", '$.n') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND (
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.n') AS DOUBLE) < %s
      OR (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.n') AS DOUBLE) = %s
        AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.n') AS DECIMAL(38, 15)) < %s
      )
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (0, 0, 0)
