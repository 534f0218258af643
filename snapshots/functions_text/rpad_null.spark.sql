-- Person.objects.order_by('pk').annotate(v=RPad('nickname', 6, Value('.')))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  RPAD(`example_person`.`nickname`, 6, %s) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('.',)
