-- Blog.objects.filter(pk=-1).union(Blog.objects.filter(pk=-2)).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" = %s
UNION
SELECT
  %s AS "A"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" = %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, -1, 1, -2)
