-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4])).count()

SELECT
  COUNT(*)
FROM (
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
    "EXAMPLE_BLOG"."ID" IN (%s, %s)
) "SUBQUERY";
-- parameters: (2, 2, 4)
