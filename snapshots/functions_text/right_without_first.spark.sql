-- Entry.objects.order_by('pk').annotate(v=Right('headline', Value(-3)), w=Right('headline', Value(0)))

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
  SUBSTR(`example_entry`.`headline`, 4) AS `v`,
  SUBSTR(
    `example_entry`.`headline`,
    GREATEST(LENGTH(`example_entry`.`headline`) - 0 + 1, 1),
    0
  ) AS `w`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
