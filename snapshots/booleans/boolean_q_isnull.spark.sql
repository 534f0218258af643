-- Person.objects.annotate(v=truth_of(Q(nickname__isnull=True)))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  `example_person`.`nickname` IS NULL AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
