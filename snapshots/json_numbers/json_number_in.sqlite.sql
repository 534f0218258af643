-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$.f') = 'text'
      AND JSON_EXTRACT("example_document"."data", '$.f') = %s
    )
    OR JSON_TYPE("example_document"."data", '$.f') = 'true'
  )
ORDER BY
  1 ASC;
-- parameters: (9, 10, 1e+25, 1.2345678901234568e+28, '9')
