SET IDENTITY_INSERT [example_employee] ON; INSERT INTO [example_employee] (
  [id],
  [firstname],
  [lastname],
  [salary]
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s); SET IDENTITY_INSERT [example_employee] OFF;
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
