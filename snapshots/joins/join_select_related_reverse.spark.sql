-- Person.objects.select_related('passport').order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  `example_passport`.`person_id`,
  `example_passport`.`number`,
  `example_passport`.`expires`
FROM `example_person`
LEFT OUTER JOIN `example_passport`
  ON (
    `example_person`.`id` = `example_passport`.`person_id`
  )
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
