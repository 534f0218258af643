-- Entry(pk=1).authors.clear()

DELETE FROM `example_entry_authors`
WHERE
  `example_entry_authors`.`entry_id` = %s;
-- parameters: (1,)
