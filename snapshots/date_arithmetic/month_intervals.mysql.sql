-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 3 MONTH)
  ) AS `func1`,
  (
    DATE_ADD(CAST(`example_event`.`starts_at` AS DATETIME(6)), INTERVAL (
      -12
    ) MONTH)
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
