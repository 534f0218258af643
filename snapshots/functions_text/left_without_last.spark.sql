-- Entry.objects.order_by('pk').annotate(v=Left('headline', Value(-3)), w=Left('headline', Value(-99)))

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
  SUBSTR(`example_entry`.`headline`, 1, LENGTH(`example_entry`.`headline`) - 3) AS `v`,
  SUBSTR(`example_entry`.`headline`, 1, LENGTH(`example_entry`.`headline`) - 99) AS `w`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
