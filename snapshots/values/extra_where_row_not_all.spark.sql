-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.rating, example_entry.number_of_comments) <> ALL (SELECT e.number_of_comments, e.rating FROM example_entry e WHERE e.rating > %s)'], params=[2])

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
    NOT EXISTS(
      SELECT
        1
      FROM example_entry AS `e`
      WHERE
        `e`.rating > %s
        AND (
          (
            `e`.number_of_comments = example_entry.rating
            OR `e`.number_of_comments IS NULL
            OR example_entry.rating IS NULL
          )
          AND (
            `e`.rating = example_entry.number_of_comments
            OR `e`.rating IS NULL
            OR example_entry.number_of_comments IS NULL
          )
        )
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (2,)
