-- Person.objects.filter(nickname__isnull=False).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
WHERE
  `example_person`.`nickname` IS NOT NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
