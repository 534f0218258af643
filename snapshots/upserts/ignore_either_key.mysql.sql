-- Team.objects.bulk_create([Team(pk=1, name='New'), Team(pk=500, name='Compilers'), Team(pk=501, name='Newer')], ignore_conflicts=True)

INSERT INTO `example_team` (
  `id`,
  `name`
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `id` = `example_team`.`id`;
-- parameters: (1, 'New', 500, 'Compilers', 501, 'Newer')
