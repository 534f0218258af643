-- Event.objects.order_by('pk').annotate(v=JSONArray(Value({'a': [1.5]}, JSONField()), 'day'))

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
    '[',
    coalesce(%s, 'null'),
    ', ',
    regexp_extract(to_json(array(CAST(`example_event`.`day` AS STRING))), '(?s)^.(.*).$', 1),
    ']'
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ('{"a": [1.5]}',)
