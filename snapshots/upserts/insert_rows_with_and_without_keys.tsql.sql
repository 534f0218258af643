-- Team.objects.bulk_create([Team(pk=500, name='New'), Team(name='Newer'), Team(pk=501, name='Newest')])

SET IDENTITY_INSERT [example_team] ON; INSERT INTO [example_team] (
  [id],
  [name]
)
VALUES
  (%s, %s),
  (%s, %s); SET IDENTITY_INSERT [example_team] OFF;
-- parameters: (500, 'New', 501, 'Newest')

INSERT INTO [example_team] (
  [name]
)
OUTPUT INSERTED.[id]
VALUES
  (%s);
-- parameters: ('Newer',)
