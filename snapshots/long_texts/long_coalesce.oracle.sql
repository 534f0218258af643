-- BLOGS.annotate(v=Coalesce(Subquery(Blog.objects.filter(pk=-1).values('tagline')), 'name', output_field=TEXT))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  COALESCE(
    (
      SELECT
        "U0"."TAGLINE" AS "TAGLINE"
      FROM "EXAMPLE_BLOG" "U0"
      WHERE
        "U0"."ID" = %s
    ),
    TO_NCLOB("EXAMPLE_BLOG"."NAME")
  ) AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (-1,)
