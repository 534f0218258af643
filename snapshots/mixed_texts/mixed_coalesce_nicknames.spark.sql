-- Person.objects.annotate(v=Coalesce('nickname', Value('none'))).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  COALESCE(`example_person`.`nickname`, %s) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('none',)
