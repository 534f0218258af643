-- Team.objects.update_or_create(name='New', defaults={'name': 'New'})

SELECT
  `example_team`.`id`,
  `example_team`.`name`
FROM `example_team`
WHERE
  `example_team`.`name` = %s
LIMIT 21   FOR UPDATE;
-- parameters: ('New',)

UPDATE `example_team` SET `name` = %s
WHERE
  `example_team`.`id` = %s;
-- parameters: ('New', 1)

INSERT INTO `example_team` (
  `name`
)
VALUES
  (%s);
-- parameters: ('New',)
