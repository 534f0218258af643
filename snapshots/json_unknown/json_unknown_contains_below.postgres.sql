-- _told(Q(data__tags__contains=['red']))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'tags'
  ) @> CAST(%s AS JSONB) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('["red"]',)
