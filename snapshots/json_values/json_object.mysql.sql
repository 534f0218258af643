-- Person.objects.annotate(v=JSONObject(name='name', nick='nickname'))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  JSON_OBJECT('name', `example_person`.`name`, 'nick', `example_person`.`nickname`) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
