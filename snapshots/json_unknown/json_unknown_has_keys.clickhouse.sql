-- _told(Q(extra__has_keys=['x', 'y']))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN NOT (
        "example_document"."extra" IS NULL
      )
      THEN coalesce((
        JSONHas("example_document"."extra", 'x') = 1
      ), FALSE)
    END
    AND CASE
      WHEN NOT (
        "example_document"."extra" IS NULL
      )
      THEN coalesce((
        JSONHas("example_document"."extra", 'y') = 1
      ), FALSE)
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
