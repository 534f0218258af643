-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  DATE_ADD(
    DATE_ADD(CAST(`example_event`.`starts_at` AS DATETIME(6)), INTERVAL 14 MONTH),
    INTERVAL 273906500000 MICROSECOND
  ) AS `func1`,
  DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 0 MICROSECOND) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
