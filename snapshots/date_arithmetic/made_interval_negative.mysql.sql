-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  DATE_ADD(`example_event`.`starts_at`, INTERVAL (
    -298500000
  ) MICROSECOND) AS `func1`,
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL (
      -1
    ) MONTH)
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
