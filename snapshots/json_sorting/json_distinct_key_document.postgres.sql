SELECT DISTINCT
  "example_document"."data" AS "data"
FROM "example_document"
WHERE
  "example_document"."id" IN (%s, %s, %s, %s)
ORDER BY
  1 ASC;
-- parameters: (4, 5, 6, 7)
