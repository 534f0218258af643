-- Entry.objects.annotate(w=Window(RowNumber(), order_by='-pk')).order_by('w')[1:4]

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
  ROW_NUMBER() OVER (ORDER BY `example_entry`.`id` DESC) AS `w`
FROM `example_entry`
ORDER BY
  10 ASC
LIMIT 3
OFFSET 1;
-- parameters: ()
