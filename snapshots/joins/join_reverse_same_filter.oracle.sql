-- Blog.objects.filter(entry__rating=5, entry__number_of_comments__gt=3).order_by('entry__pk')

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
  (
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" > %s
    AND "EXAMPLE_ENTRY"."RATING" = %s
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 5)
