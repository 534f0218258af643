-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    timestampadd(MONTH, 1, CAST(`example_event`.`deadline` AS TIMESTAMP))
  ) AS `func1`,
  (
    timestampadd(MONTH, -24, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
