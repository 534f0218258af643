-- BLOGS.annotate(v=Case(When(pk__lt=3, then='tagline'), default='name', output_field=TEXT))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CASE
    WHEN "EXAMPLE_BLOG"."ID" < %s
    THEN "EXAMPLE_BLOG"."TAGLINE"
    ELSE TO_NCLOB("EXAMPLE_BLOG"."NAME")
  END AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (3,)
