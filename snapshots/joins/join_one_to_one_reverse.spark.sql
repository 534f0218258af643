-- Person.objects.filter(passport__expires__year=2030).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
INNER JOIN `example_passport`
  ON (
    `example_person`.`id` = `example_passport`.`person_id`
  )
WHERE
  `example_passport`.`expires` BETWEEN %s AND %s
ORDER BY
  `example_person`.`id` ASC;
-- parameters: (datetime.date(2030, 1, 1), datetime.date(2030, 12, 31))
