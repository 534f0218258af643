-- _told(Q(extra=7))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."extra", '$') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."extra", '$') AS DOUBLE) = %s
    AND COALESCE(TRY_CAST(JSON_EXTRACT("example_document"."extra", '$') AS DECIMAL(38, 15)), %s) = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (7, 7, 7)
