-- Person.objects.filter(nickname=None).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
WHERE
  `example_person`.`nickname` IS NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
