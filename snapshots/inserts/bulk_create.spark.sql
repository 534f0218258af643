-- Blog.objects.bulk_create([Blog(name=f'New {number}', tagline='%') for number in range(3)])

INSERT INTO `example_blog` (
  `name`,
  `tagline`
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s);
-- parameters: ('New 0', '%', 'New 1', '%', 'New 2', '%')
