-- Entry.objects.exclude(body_text='').exclude(blog__tagline='').order_by('blog__tagline', 'pk')[2:7]

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
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
WHERE
  (
    NOT (
      `example_entry`.`body_text` = %s
    )
    AND NOT (
      `example_blog`.`tagline` = %s
    )
  )
ORDER BY
  `example_blog`.`tagline` ASC,
  `example_entry`.`id` ASC
LIMIT 5
OFFSET 2;
-- parameters: ('', '')
