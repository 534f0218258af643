-- _told(Q(extra=7))

SELECT
  "example_document"."id" AS "pk",
  "example_document"."extra" = TO_JSONB(CAST(%s AS DECIMAL)) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (7,)
