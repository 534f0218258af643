-- Entry.objects.order_by('pk').annotate(v=Right('headline', 4))

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
  SUBSTR(
    `example_entry`.`headline`,
    GREATEST(LENGTH(`example_entry`.`headline`) - 4 + 1, 1),
    4
  ) AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
