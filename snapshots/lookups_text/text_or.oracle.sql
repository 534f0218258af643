-- Blog.objects.filter(Q(name__startswith="O'") | Q(tagline__endswith='🥁')).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    "EXAMPLE_BLOG"."NAME" LIKE %s ESCAPE '\'
    OR "EXAMPLE_BLOG"."TAGLINE" LIKE %s ESCAPE '\'
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ("O'%", '%🥁')
