-- Entry.objects.filter(blog__in=Subquery(Blog.objects.order_by('name', 'pk').values('pk')[1:4]))
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
    SELECT
      `U0`.`id` AS `pk`
    FROM `example_blog` AS `U0`
    ORDER BY
      `U0`.`name` ASC,
      1 ASC
    LIMIT 3
    OFFSET 1
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
