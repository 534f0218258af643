-- Author.objects.bulk_create([Author(pk=500 + number, name='New', email='new@example.com') for number in range(5)], batch_size=2)

SET IDENTITY_INSERT [example_author] ON; INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s); SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

SET IDENTITY_INSERT [example_author] ON; INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s); SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

SET IDENTITY_INSERT [example_author] ON; INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
VALUES
  (%s, %s, %s); SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (504, 'New', 'new@example.com')
