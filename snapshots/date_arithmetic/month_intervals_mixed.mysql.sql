-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  DATE_SUB(
    DATE_ADD(CAST(`example_event`.`starts_at` AS DATETIME(6)), INTERVAL (
      -14
    ) MONTH),
    INTERVAL 259200000000 MICROSECOND
  ) AS `func1`,
  DATE_ADD(
    DATE_ADD(CAST(`example_event`.`ends_at` AS DATETIME(6)), INTERVAL 1 MONTH),
    INTERVAL 14400000000 MICROSECOND
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
