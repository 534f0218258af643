-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

SET IDENTITY_INSERT [example_blog] ON; INSERT INTO [example_blog] (
  [id],
  [name],
  [tagline]
)
VALUES
  (%s, UPPER(%s), LOWER(%s)); SET IDENTITY_INSERT [example_blog] OFF;
-- parameters: (500, 'new', 'NEW')
