-- Person.objects.filter(membership__is_lead=True).values_list('name', 'membership__team__name')

SELECT
  `example_person`.`name` AS `name`,
  `example_team`.`name` AS `membership__team__name`
FROM `example_person`
INNER JOIN `example_membership`
  ON (
    `example_person`.`id` = `example_membership`.`person_id`
  )
INNER JOIN `example_team`
  ON (
    `example_membership`.`team_id` = `example_team`.`id`
  )
WHERE
  `example_membership`.`is_lead`
ORDER BY
  1 ASC,
  `example_person`.`id` ASC;
-- parameters: ()
