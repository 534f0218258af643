-- Entry.objects.filter(pk__gte=4).earliest('pub_date')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`
FROM `example_entry`
WHERE
  `example_entry`.`id` >= %s
ORDER BY
  `example_entry`.`pub_date` ASC
LIMIT 1;
-- parameters: (4,)
