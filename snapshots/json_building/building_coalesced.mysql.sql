-- Event.objects.order_by('pk').annotate(v=JSONObject(a=Coalesce('ends_at', 'starts_at')))

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
    REPLACE(
      REPLACE(
        CONCAT(
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
            CAST(COALESCE(`example_event`.`ends_at`, `example_event`.`starts_at`) AS DATETIME(6)) AS CHAR
          ))),
          '+00'
        ),
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    )
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
