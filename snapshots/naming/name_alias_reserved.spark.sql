-- Entry.objects.annotate(select=F('rating'), order=F('pk')).order_by('select', '-order')

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
  `example_entry`.`rating` AS `select`,
  `example_entry`.`id` AS `order`
FROM `example_entry`
ORDER BY
  10 ASC,
  11 DESC;
-- parameters: ()
