-- Entry.objects.order_by('pk')[:5].union(Entry.objects.order_by('-pk')[:5]).order_by('pk')[2:7]

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
  ORDER BY
    `example_entry`.`id` ASC
  LIMIT 5
)
UNION
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
  ORDER BY
    `example_entry`.`id` DESC
  LIMIT 5
)
ORDER BY
  `col1` ASC
LIMIT 5
OFFSET 2;
-- parameters: ()
