-- _told(Q(data__f=10 ** 25))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.f') = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1e+25,)
