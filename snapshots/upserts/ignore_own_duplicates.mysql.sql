-- Team.objects.bulk_create([Team(name='New'), Team(name='Compilers'), Team(name='New'), Team(name='Newer')], ignore_conflicts=True)

INSERT INTO `example_team` (
  `name`
)
VALUES
  (%s),
  (%s),
  (%s),
  (%s) ON DUPLICATE KEY UPDATE `name` = `example_team`.`name`;
-- parameters: ('New', 'Compilers', 'New', 'Newer')
