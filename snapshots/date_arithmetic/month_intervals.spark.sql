-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    timestampadd(MONTH, 3, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func1`,
  (
    timestampadd(MONTH, -12, CAST(`example_event`.`starts_at` AS TIMESTAMP))
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
