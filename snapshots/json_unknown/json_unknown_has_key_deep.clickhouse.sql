-- _told(Q(data__a__b__has_key='c'))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN coalesce((
      JSONHas("example_document"."data", 'a', 'b') = 1
    ), FALSE)
    THEN coalesce((
      JSONHas("example_document"."data", 'a', 'b', 'c') = 1
    ), FALSE)
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
