-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
            CAST(CAST(date_trunc('HOUR', CAST(`example_event`.`ends_at` AS TIMESTAMP)) AS TIMESTAMP) AS STRING),
            ' ',
            'T'
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
            CAST(CAST(date_trunc('MONTH', CAST(`example_event`.`starts_at` AS TIMESTAMP)) AS TIMESTAMP) AS STRING),
            ' ',
            'T'
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "c": ',
    regexp_extract(
      to_json(array(CAST(CAST(`example_event`.`starts_at` AS DATE) AS STRING))),
      '(?s)^.(.*).$',
      1
    ),
    ', "d": ',
    regexp_extract(
      to_json(
        array(
          regexp_replace(date_format(`example_event`.`starts_at`, 'HH:mm:ss.SSSSSS'), '\\.?0{1,6}$', '')
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
