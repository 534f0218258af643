-- Person.objects.order_by('pk').annotate(v=Length('nickname'))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  length(`example_person`.`nickname`) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
