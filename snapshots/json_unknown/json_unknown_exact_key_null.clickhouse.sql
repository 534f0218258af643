-- _told(Q(data__a=None))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSONHas("example_document"."data", 'a') = 1
    THEN JSONExtractRaw("example_document"."data", 'a') = 'null'
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
