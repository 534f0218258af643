-- Entry.objects.annotate(kind=Value('x', output_field=CharField()))
--     .values('kind', 'blog')
--     .annotate(n=Count('pk'))
--     .order_by('blog')

SELECT
  %s AS "KIND",
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
ORDER BY
  2 ASC;
-- parameters: ('x',)
