-- Blog.objects.annotate(n=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .aggregate(total=Sum('n'))

SELECT
  SUM(`n`)
FROM (
  SELECT
    (
      SELECT
        `u0`.`rating` AS `rating`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_blog`.`id`
        )
      ORDER BY
        `u0`.`pub_date` DESC,
        `u0`.`id` DESC
      LIMIT 1
    ) AS `n`
  FROM `example_blog`
) AS `subquery`;
-- parameters: ()
