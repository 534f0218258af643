-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 3 MONTH)
  ) AS `func1`,
  DATE_SUB(
    DATE_ADD(CAST(`example_event`.`starts_at` AS DATETIME(6)), INTERVAL (
      -12
    ) MONTH),
    INTERVAL 172800000000 MICROSECOND
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
