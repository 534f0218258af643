-- Blog.objects.bulk_create([Blog(name=Upper(Value('new')), tagline='%'), Blog(name='Newer', tagline=Upper(Value('newer')))])

INSERT INTO `example_blog` (
  `name`,
  `tagline`
)
VALUES
  (UPPER(%s), %s),
  (%s, UPPER(%s));
-- parameters: ('new', '%', 'Newer', 'newer')
