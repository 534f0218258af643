-- Entry.objects.filter(authors__name='Ringo Starr').order_by('pk')

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
INNER JOIN `example_entry_authors`
  ON (
    `example_entry`.`id` = `example_entry_authors`.`entry_id`
  )
INNER JOIN `example_author`
  ON (
    `example_entry_authors`.`author_id` = `example_author`.`id`
  )
WHERE
  `example_author`.`name` = %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('Ringo Starr',)
