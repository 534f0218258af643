-- Author.objects.filter(entry__isnull=True)

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
LEFT OUTER JOIN `example_entry_authors`
  ON (
    `example_author`.`id` = `example_entry_authors`.`author_id`
  )
WHERE
  `example_entry_authors`.`entry_id` IS NULL;
-- parameters: ()
