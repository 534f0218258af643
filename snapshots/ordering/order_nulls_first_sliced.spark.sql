-- Person.objects.order_by(F('nickname').asc(nulls_first=True), 'pk')[1:6]

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
ORDER BY
  `example_person`.`nickname` ASC,
  `example_person`.`id` ASC
LIMIT 5
OFFSET 1;
-- parameters: ()
