-- Entry.objects.select_related('blog').order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
