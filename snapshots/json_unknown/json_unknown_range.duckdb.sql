-- _told(Q(data__f__range=(9, 100)))

SELECT
  "example_document"."id" AS "pk",
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) > %s
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
          AND COALESCE(
            TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
            %s
          ) >= %s
        )
      )
    )
    AND (
      JSON_TYPE("example_document"."data", '$.f') IN ('NULL', 'VARCHAR')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) < %s
        OR (
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
          AND COALESCE(
            TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
            %s
          ) <= %s
        )
      )
    )
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9, 100, 100, 100, 100)
