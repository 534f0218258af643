-- Passport.objects.filter(person__nickname='ada')

SELECT
  `example_passport`.`person_id`,
  `example_passport`.`number`,
  `example_passport`.`expires`
FROM `example_passport`
INNER JOIN `example_person`
  ON (
    `example_passport`.`person_id` = `example_person`.`id`
  )
WHERE
  `example_person`.`nickname` = %s;
-- parameters: ('ada',)
