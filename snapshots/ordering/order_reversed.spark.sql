-- Person.objects.reverse()

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
ORDER BY
  `example_person`.`name` DESC,
  `example_person`.`id` DESC;
-- parameters: ()
