-- Person.objects.only('pk')

SELECT
  `example_person`.`id`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
