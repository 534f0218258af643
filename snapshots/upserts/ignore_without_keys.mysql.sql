-- Author.objects.bulk_create([Author(name='New', email='a@example.com'), Author(name='New', email='a@example.com')], ignore_conflicts=True)

INSERT INTO `example_author` (
  `name`,
  `email`
)
VALUES
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `name` = `example_author`.`name`;
-- parameters: ('New', 'a@example.com', 'New', 'a@example.com')
