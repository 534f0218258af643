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
  JSON_OBJECT(
    'a',
    REPLACE(
      TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
        CAST(CAST(TIMESTAMP(DATE(`example_event`.`ends_at`), MAKETIME(HOUR(`example_event`.`ends_at`), 0, 0)) AS DATETIME(6)) AS DATETIME(6)) AS CHAR
      ))),
      ' ',
      'T'
    ),
    'b',
    REPLACE(
      TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
        CAST(CAST(DATE_SUB(
          DATE(`example_event`.`starts_at`),
          INTERVAL (
            DAYOFMONTH(`example_event`.`starts_at`) - 1
          ) DAY
        ) AS DATETIME(6)) AS DATETIME(6)) AS CHAR
      ))),
      ' ',
      'T'
    ),
    'c',
    CAST(CAST(`example_event`.`starts_at` AS DATE) AS CHAR),
    'd',
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`example_event`.`starts_at` AS TIME(6)) AS CHAR)))
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
