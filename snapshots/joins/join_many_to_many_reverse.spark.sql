-- Author.objects.filter(entry__blog__name='Beatles Blog').distinct().order_by('pk')

SELECT DISTINCT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
INNER JOIN `example_entry_authors`
  ON (
    `example_author`.`id` = `example_entry_authors`.`author_id`
  )
INNER JOIN `example_entry`
  ON (
    `example_entry_authors`.`entry_id` = `example_entry`.`id`
  )
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
WHERE
  `example_blog`.`name` = %s
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ('Beatles Blog',)
