-- Person.objects.exclude(nickname='').order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
WHERE
  NOT (
    `example_person`.`nickname` = %s AND `example_person`.`nickname` IS NOT NULL
  )
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('',)
