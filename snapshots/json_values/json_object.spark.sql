-- Person.objects.annotate(v=JSONObject(name='name', nick='nickname'))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  concat(
    '{"name": ',
    regexp_extract(to_json(array(`example_person`.`name`)), '(?s)^.(.*).$', 1),
    ', "nick": ',
    regexp_extract(to_json(array(`example_person`.`nickname`)), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
