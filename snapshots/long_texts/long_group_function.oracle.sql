-- Blog.objects.exclude(tagline='').values(u=Upper(Left('tagline', 1))).annotate(n=Count('pk'))

SELECT
  TO_NCHAR(UPPER(SUBSTR("EXAMPLE_BLOG"."TAGLINE", 1, 1))) AS "U",
  COUNT("EXAMPLE_BLOG"."ID") AS "N"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
GROUP BY
  TO_NCHAR(UPPER(SUBSTR("EXAMPLE_BLOG"."TAGLINE", 1, 1)));
-- parameters: ()
