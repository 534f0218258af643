-- Event.objects.annotate(x=plus('day', "+ INTERVAL '6 months'"))
--     .filter(x__gt=F('starts_at'))
--     .order_by('x', 'pk')

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  (
    timestampadd(MONTH, 6, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `x`
FROM `example_event`
WHERE
  (
    timestampadd(MONTH, 6, CAST(`example_event`.`day` AS TIMESTAMP))
  ) > (
    `example_event`.`starts_at`
  )
ORDER BY
  11 ASC,
  `example_event`.`id` ASC;
-- parameters: ()
