-- Team.objects.bulk_create([Team(pk=500, name='New'), Team(name='Newer'), Team(pk=501, name='Newest')])

INSERT INTO `example_team` (
  `id`,
  `name`
)
VALUES
  (%s, %s),
  (%s, %s);
-- parameters: (500, 'New', 501, 'Newest')

INSERT INTO `example_team` (
  `name`
)
VALUES
  (%s);
-- parameters: ('Newer',)
