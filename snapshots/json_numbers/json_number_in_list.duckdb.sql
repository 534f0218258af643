-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    JSON_TYPE("example_document"."data", '/at/0') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
    OR JSON_TYPE("example_document"."data", '/at/0') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND (
      TRY_CAST(JSON_EXTRACT("example_document"."data", '/at/0') AS DOUBLE) > %s
      OR (
        TRY_CAST(JSON_EXTRACT("example_document"."data", '/at/0') AS DOUBLE) = %s
        AND COALESCE(
          TRY_CAST(JSON_EXTRACT("example_document"."data", '/at/0') AS DECIMAL(38, 15)),
          %s
        ) >= %s
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9)
