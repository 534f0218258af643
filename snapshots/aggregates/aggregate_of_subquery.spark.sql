-- Blog.objects.annotate(best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('rating')[:1]))
--     .aggregate(total=Sum('best'))

SELECT
  SUM(`best`)
FROM (
  SELECT
    (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
            `U0`.`id`
          ))
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = (
          `example_blog`.`id`
        )
    ) AS `best`
  FROM `example_blog`
) AS `subquery`;
-- parameters: ()
