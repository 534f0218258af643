-- _told(Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."data", '$.a') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.a') = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1,)
