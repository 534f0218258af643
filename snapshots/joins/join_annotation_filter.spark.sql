-- Membership.objects.annotate(who=Concat('person__name', 'team__name'))
--     .filter(who__contains='Logic')
--     .order_by('pk')

SELECT
  `example_membership`.`id`,
  `example_membership`.`person_id`,
  `example_membership`.`team_id`,
  `example_membership`.`joined`,
  `example_membership`.`reason`,
  `example_membership`.`is_lead`,
  concat_ws('', `example_person`.`name`, `example_team`.`name`) AS `who`
FROM `example_membership`
INNER JOIN `example_person`
  ON (
    `example_membership`.`person_id` = `example_person`.`id`
  )
INNER JOIN `example_team`
  ON (
    `example_membership`.`team_id` = `example_team`.`id`
  )
WHERE
  concat_ws('', `example_person`.`name`, `example_team`.`name`) LIKE %s ESCAPE '\\'
ORDER BY
  `example_membership`.`id` ASC;
-- parameters: ('%Logic%',)
