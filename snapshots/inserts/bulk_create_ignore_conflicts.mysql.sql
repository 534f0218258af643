-- Team.objects.bulk_create([Team(pk=500, name='Compilers'), Team(pk=501, name='New')], ignore_conflicts=True)

INSERT INTO `example_team` (
  `id`,
  `name`
)
VALUES
  (%s, %s),
  (%s, %s) ON DUPLICATE KEY UPDATE `id` = `example_team`.`id`;
-- parameters: (500, 'Compilers', 501, 'New')
