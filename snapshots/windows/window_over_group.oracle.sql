-- Entry.objects.values('blog')
--     .annotate(n=Count('pk'))
--     .annotate(place=Window(Rank(), order_by=F('n').desc()))
--     .order_by('blog')

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N",
  RANK() OVER (ORDER BY COUNT("EXAMPLE_ENTRY"."ID") DESC) AS "PLACE"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
ORDER BY
  1 ASC;
-- parameters: ()
