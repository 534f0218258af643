-- Entry.objects.values('blog__name').annotate(best=Max('rating')).order_by('blog__name')

SELECT
  "EXAMPLE_BLOG"."NAME" AS "BLOG__NAME",
  MAX("EXAMPLE_ENTRY"."RATING") AS "BEST"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  1 ASC;
-- parameters: ()
