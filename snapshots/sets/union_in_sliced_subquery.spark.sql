-- Entry.objects.filter(blog__in=Blog.objects.filter(pk=1).values('pk').union(Blog.objects.filter(pk=2).values('pk')).order_by('-pk')[:1])
--     .order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`
FROM `example_entry`
WHERE
  `example_entry`.`blog_id` IN (
    (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = %s
    )
    UNION
    (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = %s
    )
    ORDER BY
      1 DESC
    LIMIT 1
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1, 2)
