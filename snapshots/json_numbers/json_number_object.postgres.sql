SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'deep'
  ) = CAST(%s AS JSONB)
ORDER BY
  1 ASC;
-- parameters: ('{"er": 10000000000000000000000000}',)
