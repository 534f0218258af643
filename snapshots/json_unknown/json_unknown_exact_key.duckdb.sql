-- _told(Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DECIMAL(38, 15)),
      %s
    ) = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
