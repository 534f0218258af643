-- Person.objects.order_by(Coalesce('nickname', 'name').desc(), 'pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
ORDER BY
  COALESCE(`example_person`.`nickname`, `example_person`.`name`) DESC,
  `example_person`.`id` ASC;
-- parameters: ()
