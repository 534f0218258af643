-- Category.objects.bulk_create([Category(name='One'), Category(name='Two'), Category(name='Three', parent_id=1)], ignore_conflicts=True)

INSERT INTO `example_category` (
  `name`,
  `parent_id`
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `name` = `example_category`.`name`;
-- parameters: ('One', None, 'Two', None, 'Three', 1)
