-- Blog.objects.create(pk=500, name='New', tagline="it's \\ new")

INSERT INTO `example_blog` (
  `id`,
  `name`,
  `tagline`
)
VALUES
  (%s, %s, %s);
-- parameters: (500, 'New', "it's \\ new")
