-- Team.objects.update_or_create(pk=1, defaults={'name': 'Parsers'})

SELECT
  `example_team`.`id`,
  `example_team`.`name`
FROM `example_team`
WHERE
  `example_team`.`id` = %s
LIMIT 21   FOR UPDATE;
-- parameters: (1,)

UPDATE `example_team` SET `name` = %s
WHERE
  `example_team`.`id` = %s;
-- parameters: ('Parsers', 1)

INSERT INTO `example_team` (
  `id`,
  `name`
)
VALUES
  (%s, %s);
-- parameters: (1, 'Parsers')
