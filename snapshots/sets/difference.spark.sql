-- Entry.objects.filter(rating=5).difference(Entry.objects.filter(blog=1)).order_by('pk')

(
  SELECT
    `example_entry`.`id` AS `col1`,
    `example_entry`.`blog_id` AS `col2`,
    `example_entry`.`headline` AS `col3`,
    `example_entry`.`body_text` AS `col4`,
    `example_entry`.`pub_date` AS `col5`,
    `example_entry`.`mod_date` AS `col6`,
    `example_entry`.`number_of_comments` AS `col7`,
    `example_entry`.`number_of_pingbacks` AS `col8`,
    `example_entry`.`rating` AS `col9`
  FROM `example_entry`
  WHERE
    `example_entry`.`rating` = %s
)
EXCEPT
(
  SELECT
    `example_entry`.`id` AS `col1`,
    `example_entry`.`blog_id` AS `col2`,
    `example_entry`.`headline` AS `col3`,
    `example_entry`.`body_text` AS `col4`,
    `example_entry`.`pub_date` AS `col5`,
    `example_entry`.`mod_date` AS `col6`,
    `example_entry`.`number_of_comments` AS `col7`,
    `example_entry`.`number_of_pingbacks` AS `col8`,
    `example_entry`.`rating` AS `col9`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = %s
)
ORDER BY
  `col1` ASC;
-- parameters: (5, 1)
