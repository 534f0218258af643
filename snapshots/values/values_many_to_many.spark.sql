-- Entry.objects.values('pk', 'authors__name').order_by('pk', 'authors__pk')

SELECT
  `example_entry`.`id` AS `pk`,
  `example_author`.`name` AS `authors__name`
FROM `example_entry`
LEFT OUTER JOIN `example_entry_authors`
  ON (
    `example_entry`.`id` = `example_entry_authors`.`entry_id`
  )
LEFT OUTER JOIN `example_author`
  ON (
    `example_entry_authors`.`author_id` = `example_author`.`id`
  )
ORDER BY
  1 ASC,
  `example_entry_authors`.`author_id` ASC;
-- parameters: ()
