-- Event.objects.filter(Exists(Event.objects.filter(pk=OuterRef('pk')).annotate(x=MINUTES / 4).filter(x=F('x') * 1, x__gt=7.4)))

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
      (
        `U0`.`id` = (
          `example_event`.`id`
        )
        AND (
          CAST(minute(`U0`.`starts_at`) AS DECIMAL(38, 12)) / %s
        ) = (
          (
            CAST(minute(`U0`.`starts_at`) AS DECIMAL(38, 12)) / %s
          ) * %s
        )
        AND (
          CAST(minute(`U0`.`starts_at`) AS DECIMAL(38, 12)) / %s
        ) > %s
      )
  );
-- parameters: (4, 4, 1, 4, 7)
