-- Person.objects.order_by('pk').annotate(v=NullIf('nickname', Value('')))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  NULLIF(`example_person`.`nickname`, %s) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('',)
