-- Blog.objects.filter(pk=-1).union(Blog.objects.filter(pk=-2)).exists()

SELECT
  *
FROM (
  (
    SELECT
      CAST(%s AS Nullable(Int64)) AS "a"
    FROM "example_blog"
    WHERE
      "example_blog"."id" = %s
  )
  UNION DISTINCT
  (
    SELECT
      CAST(%s AS Nullable(Int64)) AS "a"
    FROM "example_blog"
    WHERE
      "example_blog"."id" = %s
  )
) AS _l_0
LIMIT 1;
-- parameters: (1, -1, 1, -2)
