-- Person.objects.annotate(v=Coalesce('born', Value(date(1900, 1, 1))))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  COALESCE(`example_person`.`born`, %s) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: (datetime.date(1900, 1, 1),)
