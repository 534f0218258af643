-- Entry.objects.filter(Exact(GreaterThan(F('rating'), 3), LessThanOrEqual(F('number_of_comments'), 5)))
--     .order_by('pk')

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
    `example_entry`.`rating` > %s
  ) = (
    `example_entry`.`number_of_comments` <= %s
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, 5)
