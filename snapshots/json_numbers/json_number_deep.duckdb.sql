-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '$.deep.er') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
    OR JSON_TYPE("example_document"."data", '$.deep.er') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND (
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.deep.er') AS DOUBLE) > %s
      OR (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.deep.er') AS DOUBLE) = %s
        AND COALESCE(
          TRY_CAST(JSON_EXTRACT("example_document"."data", '$.deep.er') AS DECIMAL(38, 15)),
          %s
        ) >= %s
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9)
