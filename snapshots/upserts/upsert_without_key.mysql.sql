-- Blog.objects.bulk_create([Blog(name='New', tagline='a'), Blog(name='Newer', tagline='b')], update_conflicts=True, unique_fields=['pk'], update_fields=['name', 'tagline'])

INSERT INTO `example_blog` (
  `name`,
  `tagline`
)
VALUES
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `name` = VALUES(`name`), `tagline` = VALUES(`tagline`);
-- parameters: ('New', 'a', 'Newer', 'b')
