-- Person.objects.annotate(v=JSONArray('pk', 'name', 'nickname'))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  concat(
    '[',
    regexp_extract(to_json(array(`example_person`.`id`)), '(?s)^.(.*).$', 1),
    ', ',
    regexp_extract(to_json(array(`example_person`.`name`)), '(?s)^.(.*).$', 1),
    ', ',
    regexp_extract(to_json(array(`example_person`.`nickname`)), '(?s)^.(.*).$', 1),
    ']'
  ) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
