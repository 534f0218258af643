-- _told(Q(extra=[1.5, 2.5]))

SELECT
  "example_document"."id" AS "pk",
  "example_document"."extra" = CAST(%s AS JSONB) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('[1.5, 2.5]',)
