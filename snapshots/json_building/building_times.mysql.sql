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
  JSON_OBJECT(
    'a',
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(`example_event`.`opens` AS CHAR))),
    'b',
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(`example_event`.`closes` AS CHAR)))
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
