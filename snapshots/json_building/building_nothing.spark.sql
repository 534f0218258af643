-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONArray(Cast(Value(None), DateTimeField()), Cast(Value(None), DurationField()), Cast(Value(None), UUIDField()), Cast(Value(None), BinaryField())))

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
    regexp_extract(to_json(array(REPLACE(REPLACE(NULL, ' ', 'T'), '+00', '+00:00'))), '(?s)^.(.*).$', 1),
    ', ',
    regexp_extract(to_json(array(NULL)), '(?s)^.(.*).$', 1),
    ', ',
    regexp_extract(to_json(array(NULL)), '(?s)^.(.*).$', 1),
    ', ',
    regexp_extract(to_json(array(NULL)), '(?s)^.(.*).$', 1),
    ']'
  ) AS `v`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (1,)
