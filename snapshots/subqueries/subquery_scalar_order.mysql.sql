-- Blog.objects.order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('pub_date')[:1]).desc(nulls_last=True), 'pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
ORDER BY
  (
    SELECT
      `u0`.`pub_date` AS `pub_date`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      1 DESC,
      `u0`.`id` DESC
    LIMIT 1
  ) DESC,
  `example_blog`.`id` ASC;
-- parameters: ()
