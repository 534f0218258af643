-- Event.objects.order_by('pk')
--     .filter(Exists(Event.objects.annotate(d=START).filter(d=OuterRef('day'))))

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
  `example_event`.`pause`
FROM `example_event`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_event` AS `U0`
    WHERE
      CAST(`U0`.`starts_at` AS DATE) = (
        `example_event`.`day`
      )
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
