-- Entry(pk=1).authors.remove(1)

DELETE FROM `example_entry_authors`
WHERE
  (
    `example_entry_authors`.`entry_id` = %s
    AND `example_entry_authors`.`author_id` IN (%s)
  );
-- parameters: (1, 1)
