-- Person.objects.filter(passport=None).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
LEFT OUTER JOIN `example_passport`
  ON (
    `example_person`.`id` = `example_passport`.`person_id`
  )
WHERE
  `example_passport`.`person_id` IS NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
