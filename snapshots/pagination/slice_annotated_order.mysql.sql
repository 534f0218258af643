-- Entry.objects.annotate(total=F('number_of_comments') + F('number_of_pingbacks')).filter(number_of_comments__lt=1000).order_by('-total', 'pk')[2:5]

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
  (
    CAST(`example_entry`.`number_of_comments` AS SIGNED) + CAST(`example_entry`.`number_of_pingbacks` AS SIGNED)
  ) AS `total`
FROM `example_entry`
WHERE
  `example_entry`.`number_of_comments` < %s
ORDER BY
  10 DESC,
  `example_entry`.`id` ASC
LIMIT 3
OFFSET 2;
-- parameters: (1000,)
