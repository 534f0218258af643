-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  CONCAT(
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
      CAST(DATE_ADD(`example_event`.`starts_at`, INTERVAL 86400000000 MICROSECOND) AS DATETIME(6)) AS CHAR
    ))),
    '+00'
  ) AS `cast1`,
  TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
    CAST(DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL (
      -1
    ) MONTH) AS DATETIME(6)) AS CHAR
  ))) AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
