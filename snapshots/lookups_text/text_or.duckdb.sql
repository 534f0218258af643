-- Blog.objects.filter(Q(name__startswith="O'") | Q(tagline__endswith='🥁')).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline"
FROM "example_blog"
WHERE
  (
    STARTS_WITH("example_blog"."name", %s)
    OR SUFFIX("example_blog"."tagline", %s)
  )
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ("O'", '🥁')
