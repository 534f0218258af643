-- Entry.objects.order_by('pk')
--     .extra(where=['blog_id = SOME ((SELECT id FROM example_blog WHERE id < %s))'], params=[3])

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
    blog_id IN (
      SELECT
        id
      FROM example_blog
      WHERE
        id < %s
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3,)
