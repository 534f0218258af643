-- Team.objects.get_or_create(name='Logic')

SELECT
  `example_team`.`id`,
  `example_team`.`name`
FROM `example_team`
WHERE
  `example_team`.`name` = %s
LIMIT 21;
-- parameters: ('Logic',)

INSERT INTO `example_team` (
  `name`
)
VALUES
  (%s);
-- parameters: ('Logic',)
