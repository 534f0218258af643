-- _told(~Q(extra__has_key='x'))

SELECT
  "example_document"."id" AS "pk",
  NOT (
    coalesce((
      JSONHas("example_document"."extra", 'x') = 1
    ), FALSE)
    AND "example_document"."extra" IS NOT NULL
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
