-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN NOT "example_document"."extra" IS NULL
      THEN JSON_EXISTS("example_document"."extra", '$.x')
    END
    OR (
      JSON_TYPE("example_document"."data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
