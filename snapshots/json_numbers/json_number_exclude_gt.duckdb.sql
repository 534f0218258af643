-- Document.objects.order_by('pk').values_list('pk').exclude(data__f__gt=10)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  NOT (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) > %s
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
          AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)) > %s
        )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (10, 10, 10)
