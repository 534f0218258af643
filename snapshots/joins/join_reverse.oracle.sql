-- Blog.objects.filter(entry__rating__lte=1).order_by('pk', 'entry__pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
INNER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
WHERE
  "EXAMPLE_ENTRY"."RATING" <= %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC,
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1,)
