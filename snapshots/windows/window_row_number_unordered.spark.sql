-- Entry.objects.annotate(v=Window(RowNumber()))

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
  ROW_NUMBER() OVER (ORDER BY (
    SELECT
      NULL
  )) AS `v`
FROM `example_entry`;
-- parameters: ()
