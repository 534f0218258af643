-- Entry.objects.extra(tables=['example_blog'], where=['example_blog.id = example_entry.blog_id', 'example_blog.name = %s'], params=['Cheddar Talk'])
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
FROM `example_entry`, `example_blog`
WHERE
  (
    example_blog.id = example_entry.blog_id
  )
  AND (
    example_blog.name = %s
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('Cheddar Talk',)
