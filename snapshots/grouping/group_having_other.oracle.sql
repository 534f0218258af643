-- Entry.objects.values('blog')
--     .annotate(n=Count('pk'))
--     .filter(n__gte=3)
--     .values_list('blog', flat=True)
--     .order_by('blog')

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") >= %s
ORDER BY
  1 ASC;
-- parameters: (3,)
