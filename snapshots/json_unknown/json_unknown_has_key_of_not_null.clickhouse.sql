-- _told(Q(data__has_key='a'))

SELECT
  "example_document"."id" AS "pk",
  coalesce((
    JSONHas("example_document"."data", 'a') = 1
  ), FALSE) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
