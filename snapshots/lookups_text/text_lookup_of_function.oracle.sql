-- Blog.objects.filter(Contains(Lower('name'), 'beatles')).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  LOWER("EXAMPLE_BLOG"."NAME") LIKE %s ESCAPE '\'
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('%beatles%',)
