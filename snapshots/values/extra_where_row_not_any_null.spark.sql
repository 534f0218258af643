-- Entry.objects.order_by('pk')
--     .extra(where=['NOT (example_entry.rating, example_entry.number_of_comments) IN (SELECT e.rating, NULLIF(e.number_of_comments, 0) FROM example_entry e WHERE e.id > example_entry.id)'])

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
        `e`.id > example_entry.id
        AND (
          (
            `e`.rating = example_entry.rating
            OR `e`.rating IS NULL
            OR example_entry.rating IS NULL
          )
          AND (
            NULLIF(`e`.number_of_comments, 0) = example_entry.number_of_comments
            OR NULLIF(`e`.number_of_comments, 0) IS NULL
            OR example_entry.number_of_comments IS NULL
          )
        )
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
