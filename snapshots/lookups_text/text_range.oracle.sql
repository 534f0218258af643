-- Blog.objects.filter(name__range=('B', 'O')).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."NAME" BETWEEN %s AND %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('B', 'O')
