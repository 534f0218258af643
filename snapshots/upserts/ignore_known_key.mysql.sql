-- Team.objects.bulk_create([Team(name='Compilers')], ignore_conflicts=True)

INSERT INTO `example_team` (
  `name`
)
VALUES
  (%s) ON DUPLICATE KEY UPDATE `name` = `example_team`.`name`;
-- parameters: ('Compilers',)
