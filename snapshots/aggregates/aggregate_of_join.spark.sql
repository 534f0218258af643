-- Entry.objects.aggregate(n=Count('authors'), m=Count('authors', distinct=True))

SELECT
  COUNT(`example_entry_authors`.`author_id`) AS `n`,
  COUNT(DISTINCT `example_entry_authors`.`author_id`) AS `m`
FROM `example_entry`
LEFT OUTER JOIN `example_entry_authors`
  ON (
    `example_entry`.`id` = `example_entry_authors`.`entry_id`
  );
-- parameters: ()
