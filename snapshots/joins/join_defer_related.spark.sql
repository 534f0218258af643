-- Entry.objects.select_related('blog').defer('blog__tagline', 'body_text').order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  `example_blog`.`id`,
  `example_blog`.`name`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
