-- Entry.objects.filter(rating=5).intersection(Entry.objects.filter(blog=1)).count()

SELECT
  COUNT(*)
FROM (
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
  INTERSECT
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
) AS `subquery`;
-- parameters: (5, 1)
