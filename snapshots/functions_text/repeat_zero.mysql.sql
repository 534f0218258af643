-- Entry.objects.order_by('pk').filter(rating__gte=0).annotate(v=Repeat(Value('ab'), F('rating') + 0))

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
  REPEAT(%s, (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  )) AS `v`
FROM `example_entry`
WHERE
  `example_entry`.`rating` >= %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('ab', 0, 0)
