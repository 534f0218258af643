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
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `rows`.`col1` AS `item1`,
          `rows`.`col2` AS `item2`
        FROM (
          SELECT
            4 AS `col1`,
            0 AS `col2`
          UNION
          SELECT
            5,
            %s
        ) AS `rows`
      ) AS `rows`
      WHERE
        `rows`.`item1` = rating AND `rows`.`item2` = number_of_comments
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (5,)
