-- _told(Q(extra__x=True))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."extra" -> 'x'
  ) = CAST('true' AS JSONB) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
