-- Blog.objects.values_list('name').intersection(Blog.objects.filter(pk__lt=4).values_list('name'))

SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME"
FROM "EXAMPLE_BLOG"
INTERSECT
SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" < %s;
-- parameters: (4,)
