-- Blog.objects.exclude(tagline='').values(u=Upper(Left('tagline', 1))).annotate(n=Count('pk'))

SELECT
  upperUTF8(leftUTF8("example_blog"."tagline", 1)) AS "u",
  COUNT("example_blog"."id") AS "n"
FROM "example_blog"
WHERE
  NOT (
    "example_blog"."tagline" = %s
  )
GROUP BY
  upperUTF8(leftUTF8("example_blog"."tagline", 1));
-- parameters: ('',)
