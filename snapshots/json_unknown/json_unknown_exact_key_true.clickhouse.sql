-- _told(Q(extra__x=True))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSONHas("example_document"."extra", 'x') = 1
    THEN JSONExtractRaw("example_document"."extra", 'x') = 'true'
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
