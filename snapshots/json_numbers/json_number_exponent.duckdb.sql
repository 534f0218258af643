-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=1e+25) | Q(extra__same=1e+25))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
    OR (
      JSON_TYPE("example_document"."extra", '$.same') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.same') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.same') AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
