-- Entry.objects.filter(blog__in=[1, 2])
--     .aggregate(names=StringAgg('blog__name', delimiter=Value(','), distinct=True, order_by='blog__name'))

SELECT
  MAX("joined"."text1") AS "names"
FROM (
  SELECT
    GROUP_CONCAT(CASE WHEN "placed"."place1" = 1 THEN "placed"."example_blog_name" END, %s) OVER (
      ORDER BY "placed"."example_blog_name"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "text1"
  FROM (
    SELECT
      ROW_NUMBER() OVER (PARTITION BY "example_blog"."name" ORDER BY (
        SELECT
          NULL
      )) AS "place1",
      "example_blog"."name" AS "example_blog_name"
    FROM "example_entry"
    INNER JOIN "example_blog"
      ON (
        "example_entry"."blog_id" = "example_blog"."id"
      )
    WHERE
      "example_entry"."blog_id" IN (%s, %s)
  ) AS "placed"
) AS "joined";
-- parameters: (',', 1, 2)
