-- _told(Q(extra__has_any_keys=['x', 'a']))

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
    OR CASE
      WHEN NOT (
        "example_document"."extra" IS NULL
      )
      THEN coalesce((
        JSONHas("example_document"."extra", 'a') = 1
      ), FALSE)
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
