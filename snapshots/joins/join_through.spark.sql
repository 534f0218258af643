-- Team.objects.filter(members__name='Ada Lovelace').order_by('pk')

SELECT
  `example_team`.`id`,
  `example_team`.`name`
FROM `example_team`
INNER JOIN `example_membership`
  ON (
    `example_team`.`id` = `example_membership`.`team_id`
  )
INNER JOIN `example_person`
  ON (
    `example_membership`.`person_id` = `example_person`.`id`
  )
WHERE
  `example_person`.`name` = %s
ORDER BY
  `example_team`.`id` ASC;
-- parameters: ('Ada Lovelace',)
