-- _told(Q(data__f__range=(9, 100)))

SELECT
  "example_document"."id" AS "pk",
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') >= %s
    )
    AND (
      JSON_TYPE("example_document"."data", '$.f') IN ('null', 'text')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') <= %s
    )
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (9, 100)
