-- _told(Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'a'
  ) = TO_JSONB(CAST(%s AS DECIMAL)) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1,)
