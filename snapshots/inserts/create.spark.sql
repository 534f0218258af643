-- Blog.objects.create(name='New', tagline='%s ? :p0')

INSERT INTO `example_blog` (
  `name`,
  `tagline`
)
VALUES
  (%s, %s);
-- parameters: ('New', '%s ? :p0')
