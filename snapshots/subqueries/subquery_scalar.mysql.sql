-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      `u0`.`headline` AS `headline`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      `u0`.`pub_date` DESC,
      `u0`.`id` DESC
    LIMIT 1
  ) AS `newest`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
