-- _told(Q(data__a__has_key='b'))

SELECT
  "example_document"."id" AS "pk",
  JSONB_EXISTS((
    "example_document"."data" -> 'a'
  ), 'b') AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
