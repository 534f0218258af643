-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      max_by(
        `U0`.`headline`,
        struct(NOT `U0`.`pub_date` IS NULL, `U0`.`pub_date`, NOT `U0`.`id` IS NULL, `U0`.`id`)
      ) AS `headline`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `newest`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
