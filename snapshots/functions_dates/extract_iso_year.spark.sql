-- Event.objects.order_by('pk').annotate(v=ExtractIsoYear('starts_at'), w=ExtractIsoYear('day'))

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
    year(
      date_add(
        CAST(date_trunc('WEEK', CAST(`example_event`.`starts_at` AS TIMESTAMP)) AS DATE),
        3
      )
    )
  ) AS `v`,
  (
    year(
      date_add(CAST(date_trunc('WEEK', CAST(`example_event`.`day` AS TIMESTAMP)) AS DATE), 3)
    )
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
