-- Entry.objects.filter(pk__lte=9).latest('pub_date')

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
  `example_entry`.`id` <= %s
ORDER BY
  `example_entry`.`pub_date` DESC
LIMIT 1;
-- parameters: (9,)
