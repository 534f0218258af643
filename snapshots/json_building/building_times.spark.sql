-- Event.objects.order_by('pk').annotate(v=JSONObject(a='opens', b='closes'))

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  concat(
    '{"a": ',
    regexp_extract(
      to_json(array(regexp_replace(`example_event`.`opens`, '\\.?0{1,6}$', ''))),
      '(?s)^.(.*).$',
      1
    ),
    ', "b": ',
    regexp_extract(
      to_json(array(regexp_replace(`example_event`.`closes`, '\\.?0{1,6}$', ''))),
      '(?s)^.(.*).$',
      1
    ),
    '}'
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
