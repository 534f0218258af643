-- Entry.objects.order_by('pk')
--     .extra(where=['(rating, number_of_comments) = SOME ((SELECT 4, 0 UNION SELECT 5, %s))'], params=[5])

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
    (rating, number_of_comments) = ANY(
      SELECT
        4,
        0
      UNION
      SELECT
        5,
        %s
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (5,)
