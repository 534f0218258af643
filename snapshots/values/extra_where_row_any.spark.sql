-- Entry.objects.order_by('pk')
--     .extra(where=['(rating, number_of_comments) = ANY (SELECT number_of_comments, rating FROM example_entry)'])

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
          `rows`.`number_of_comments` AS `item1`,
          `rows`.`rating` AS `item2`
        FROM (
          SELECT
            number_of_comments,
            rating
          FROM example_entry
        ) AS `rows`
      ) AS `rows`
      WHERE
        `rows`.`item1` = rating AND `rows`.`item2` = number_of_comments
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
