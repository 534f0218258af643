SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'at'
  ) = CAST(%s AS JSONB)
ORDER BY
  1 ASC;
-- parameters: ('[9, "9"]',)
