-- Blog.objects.exclude(entry__rating=5).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ENTRY" "U1"
      WHERE
        (
          "U1"."RATING" = %s AND "U1"."BLOG_ID" = (
            "EXAMPLE_BLOG"."ID"
          )
        )
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (5,)
