-- Event.objects.order_by('pk').annotate(v=JSONObject(a='starts_at', b='ends_at'))

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
      to_json(
        array(
          REPLACE(
            REPLACE(
              concat(CAST(CAST(`example_event`.`starts_at` AS TIMESTAMP) AS STRING), '+00'),
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "b": ',
    regexp_extract(
      to_json(
        array(
          REPLACE(
            REPLACE(
              concat(CAST(CAST(`example_event`.`ends_at` AS TIMESTAMP) AS STRING), '+00'),
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    '}'
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
