-- Category.objects.bulk_create([Category(pk=500, name='a'), Category(pk=501, parent_id=1)])

INSERT INTO `example_category` (
  `id`,
  `name`,
  `parent_id`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (500, 'a', None, 501, '', 1)
