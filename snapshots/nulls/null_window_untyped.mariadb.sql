-- EVENTS.values('pk', n=Window(Count(Value(None)), order_by='pk'))

SELECT
  `sliced`.`pk`,
  `sliced`.`n`
FROM (
  SELECT
    `example_event`.`id` AS `pk`,
    COUNT(NULL) OVER (ORDER BY `example_event`.`id`) AS `n`
  FROM `example_event`
) AS `sliced`
ORDER BY
  `sliced`.`pk` ASC;
-- parameters: ()
