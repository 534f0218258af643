-- _told(Q(data__a__has_key='b'))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN coalesce((
      JSONHas("example_document"."data", 'a') = 1
    ), FALSE)
    THEN coalesce((
      JSONHas("example_document"."data", 'a', 'b') = 1
    ), FALSE)
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
