-- Document.objects.order_by('pk').values_list('pk').filter(data__f__range=(1e-08, 1e+26))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) >= %s
    )
    AND (
      JSON_TYPE("example_document"."data", '$.f') IN ('NULL', 'VARCHAR')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) < TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
          AND COALESCE(
            TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
            TRY_CAST(%s AS DECIMAL(38, 0))
          ) <= TRY_CAST(%s AS DECIMAL(38, 0))
        )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (1e-08, Decimal('100000000000000000000000000'), Decimal('100000000000000000000000000'), Decimal('100000000000000000000000000'), Decimal('100000000000000000000000000'))
