-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    DATE_ADD(CAST(`example_event`.`deadline` AS DATETIME(6)), INTERVAL 1 MONTH)
  ) AS `func1`,
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL (
      -24
    ) MONTH)
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
