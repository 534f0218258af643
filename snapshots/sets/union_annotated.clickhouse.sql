-- Blog.objects.annotate(n=Count('entry'))
--     .filter(n__gt=3)
--     .values('pk', 'n')
--     .union(Blog.objects.annotate(n=Count('entry')).filter(n=0).values('pk', 'n'))
--     .order_by('-n', 'pk')

SELECT
  *
FROM (
  (
    SELECT
      "example_blog"."id" AS "pk",
      CAST(COUNT("example_entry"."id") AS Nullable(Int64)) AS "n"
    FROM "example_blog"
    LEFT OUTER JOIN "example_entry"
      ON (
        "example_blog"."id" = "example_entry"."blog_id"
      )
    GROUP BY
      "example_blog"."id",
      "example_blog"."name",
      "example_blog"."tagline"
    HAVING
      COUNT("example_entry"."id") > %s
  )
  UNION DISTINCT
  (
    SELECT
      "example_blog"."id" AS "pk",
      CAST(COUNT("example_entry"."id") AS Nullable(Int64)) AS "n"
    FROM "example_blog"
    LEFT OUTER JOIN "example_entry"
      ON (
        "example_blog"."id" = "example_entry"."blog_id"
      )
    GROUP BY
      "example_blog"."id",
      "example_blog"."name",
      "example_blog"."tagline"
    HAVING
      COUNT("example_entry"."id") = %s
  )
) AS _l_0
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (3, 0)
