-- Entry.objects.order_by('pk')[:3].union(Entry.objects.order_by('-pk')[:3])

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
  LIMIT 3
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
  LIMIT 3
);
-- parameters: ()
