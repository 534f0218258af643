-- Author.objects.values('email').annotate(n=Count('entry')).order_by('email')

SELECT
  `example_author`.`email` AS `email`,
  COUNT(`example_entry_authors`.`entry_id`) AS `n`
FROM `example_author`
LEFT OUTER JOIN `example_entry_authors`
  ON (
    `example_author`.`id` = `example_entry_authors`.`author_id`
  )
GROUP BY
  `example_author`.`email`
ORDER BY
  1 ASC;
-- parameters: ()
