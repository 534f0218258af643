-- Entry.objects.order_by('pk').extra(where=['headline LIKE %s', 'rating >= 3'], params=['%e%'])

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
    headline LIKE %s
  ) AND (
    rating >= 3
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('%e%',)
