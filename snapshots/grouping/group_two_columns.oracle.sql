-- Entry.objects.values('blog', 'rating').annotate(n=Count('pk')).order_by('blog', 'rating')

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."RATING"
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
