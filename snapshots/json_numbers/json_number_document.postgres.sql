SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" = TO_JSONB(CAST(%s AS DECIMAL))
    OR "example_document"."extra" = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (42, 7)
