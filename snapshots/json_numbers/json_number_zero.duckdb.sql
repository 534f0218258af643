-- Document.objects.order_by('pk').values_list('pk').filter(data__f=0)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (0, 0, 0)
