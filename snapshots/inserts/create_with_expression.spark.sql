-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

INSERT INTO `example_blog` (
  `id`,
  `name`,
  `tagline`
)
VALUES
  (%s, UPPER(%s), LOWER(%s));
-- parameters: (500, 'new', 'NEW')
