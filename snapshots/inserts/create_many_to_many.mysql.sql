-- Entry(pk=8).authors.add(1, 2)

INSERT INTO `example_entry_authors` (
  `entry_id`,
  `author_id`
)
VALUES
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `entry_id` = `example_entry_authors`.`entry_id`;
-- parameters: (8, 1, 8, 2)
