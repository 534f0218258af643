-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.blog_id, example_entry.rating) IN (SELECT e.blog_id, e.rating FROM example_entry e WHERE e.id > example_entry.id)'])

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
      FROM example_entry AS `e`
      WHERE
        `e`.id > example_entry.id
        AND (
          `e`.blog_id = example_entry.blog_id AND `e`.rating = example_entry.rating
        )
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
