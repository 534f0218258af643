-- Entry(pk=1).authors.through.objects.bulk_create([Entry.authors.through(entry_id=entry, author_id=author) for entry, author in ((1, 1), (8, 1), (8, 2), (8, 1), (9, 3))], ignore_conflicts=True)

INSERT INTO `example_entry_authors` (
  `entry_id`,
  `author_id`
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s),
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `entry_id` = `example_entry_authors`.`entry_id`;
-- parameters: (1, 1, 8, 1, 8, 2, 8, 1, 9, 3)
