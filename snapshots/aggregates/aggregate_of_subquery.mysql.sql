-- Blog.objects.annotate(best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('rating')[:1]))
--     .aggregate(total=Sum('best'))

SELECT
  SUM(`best`)
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
        1 DESC,
        `u0`.`id` ASC
      LIMIT 1
    ) AS `best`
  FROM `example_blog`
) AS `subquery`;
-- parameters: ()
