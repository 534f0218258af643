-- _told(Q(data__a=None))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'a'
  ) = CAST('null' AS JSONB) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
