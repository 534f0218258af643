-- Entry.objects.distinct().order_by(Concat('blog__name', Value('x')).desc(), 'pk')

SELECT DISTINCT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  concat_ws('', `example_blog`.`name`, %s)
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  10 DESC,
  `example_entry`.`id` ASC;
-- parameters: ('x',)
