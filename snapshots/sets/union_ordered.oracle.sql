-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__gte=7)).order_by('-name')

SELECT
  "EXAMPLE_BLOG"."ID" AS "COL1",
  "EXAMPLE_BLOG"."NAME" AS "COL2",
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" <= %s
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "COL1",
  "EXAMPLE_BLOG"."NAME" AS "COL2",
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" >= %s
ORDER BY
  "COL2" DESC;
-- parameters: (2, 7)
