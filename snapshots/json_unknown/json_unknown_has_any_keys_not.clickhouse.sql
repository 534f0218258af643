-- _told(~Q(extra__has_any_keys=['x', 'a']))

SELECT
  "example_document"."id" AS "pk",
  NOT (
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
    )
    AND "example_document"."extra" IS NOT NULL
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
