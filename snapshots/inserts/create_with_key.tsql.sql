-- Blog.objects.create(pk=500, name='New', tagline="it's \\ new")

SET IDENTITY_INSERT [example_blog] ON; INSERT INTO [example_blog] (
  [id],
  [name],
  [tagline]
)
VALUES
  (%s, %s, %s); SET IDENTITY_INSERT [example_blog] OFF;
-- parameters: (500, 'New', "it's \\ new")
