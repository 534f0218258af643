-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') = 'VARCHAR'
      AND JSON_EXTRACT_STRING("example_document"."data", '$.f') = %s
    )
    OR JSON_EXTRACT("example_document"."data", '$.f') = 'true'
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 10, 10, 10, Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), '9')
