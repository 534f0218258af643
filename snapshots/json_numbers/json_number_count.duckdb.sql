-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
WHERE
  (
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
    AND (
      JSON_TYPE("example_document"."data", '$.f') IN ('NULL', 'VARCHAR')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) < TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
          AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)) < TRY_CAST(%s AS DECIMAL(38, 0))
        )
      )
    )
  );
-- parameters: (100, 100, 100, Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'))
