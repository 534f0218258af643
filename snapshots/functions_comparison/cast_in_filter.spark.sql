-- Entry.objects.order_by('pk').annotate(v=Cast('rating', CharField(max_length=5))).filter(v='5')

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
  SUBSTR(CAST(`example_entry`.`rating` AS STRING), 1, 5) AS `v`
FROM `example_entry`
WHERE
  SUBSTR(CAST(`example_entry`.`rating` AS STRING), 1, 5) = %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('5',)
