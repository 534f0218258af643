-- _told(Q(data__f=10 ** 25))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = TRY_CAST(CAST(%s AS TEXT) AS DOUBLE)
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 0)),
      TRY_CAST(%s AS DECIMAL(38, 0))
    ) = TRY_CAST(%s AS DECIMAL(38, 0))
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
