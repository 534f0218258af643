-- Entry.objects.order_by(Window(RowNumber(), order_by=[F('rating').desc(), F('pk').asc()]))

SELECT
  `sliced`.`id`,
  `sliced`.`blog_id`,
  `sliced`.`headline`,
  `sliced`.`body_text`,
  `sliced`.`pub_date`,
  `sliced`.`mod_date`,
  `sliced`.`number_of_comments`,
  `sliced`.`number_of_pingbacks`,
  `sliced`.`rating`
FROM (
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
    ROW_NUMBER() OVER (ORDER BY `example_entry`.`rating` DESC, `example_entry`.`id` ASC) AS `key1`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  `sliced`.`key1` ASC;
-- parameters: ()
