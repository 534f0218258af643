-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .alias(v=F('number_of_comments') + F('number_of_pingbacks'))
--     .filter(v__gte=10)

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
  (
    `example_entry`.`number_of_comments` < %s
    AND (
      CAST(`example_entry`.`number_of_comments` AS SIGNED) + CAST(`example_entry`.`number_of_pingbacks` AS SIGNED)
    ) >= %s
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1000, 10)
