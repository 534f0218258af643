-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f__gt=LONG - 1) | Q(data__f=LONG + 1))

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
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('12345678901234567890123456788'), Decimal('12345678901234567890123456788'), Decimal('12345678901234567890123456788'), Decimal('12345678901234567890123456790'), Decimal('12345678901234567890123456790'), Decimal('12345678901234567890123456790'))
