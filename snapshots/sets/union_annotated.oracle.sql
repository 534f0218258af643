-- Blog.objects.annotate(n=Count('entry'))
--     .filter(n__gt=3)
--     .values('pk', 'n')
--     .union(Blog.objects.annotate(n=Count('entry')).filter(n=0).values('pk', 'n'))
--     .order_by('-n', 'pk')

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") = %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (3, 0)
