-- _told(Q(extra__x__isnull=True))

SELECT
  "example_document"."id" AS "pk",
  NOT coalesce((
    JSONHas("example_document"."extra", 'x') = 1
  ), FALSE) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
