-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f__gt=-LONG) & Q(data__f__lt=LONG + 1))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) > TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
          AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)) > TRY_CAST(%s AS DECIMAL(38, 0))
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
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('-12345678901234567890123456789'), Decimal('-12345678901234567890123456789'), Decimal('-12345678901234567890123456789'), Decimal('12345678901234567890123456790'), Decimal('12345678901234567890123456790'), Decimal('12345678901234567890123456790'))
