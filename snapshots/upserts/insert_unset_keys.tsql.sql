-- Category.objects.bulk_create([Category(pk=500, name='a'), Category(pk=501, parent_id=1)])

SET IDENTITY_INSERT [example_category] ON; INSERT INTO [example_category] (
  [id],
  [name],
  [parent_id]
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s); SET IDENTITY_INSERT [example_category] OFF;
-- parameters: (500, 'a', None, 501, '', 1)
