-- ReadingNote.objects.exclude(reading__in=Reading.objects.filter(value__gt=1)).order_by('pk')

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`
FROM `example_readingnote`
WHERE
  NOT (
    EXISTS(
      SELECT
        1
      FROM `example_reading` AS `U0`
      WHERE
        `U0`.`value` > %s
        AND (
          (
            `U0`.`sensor` = `example_readingnote`.`sensor`
            OR `U0`.`sensor` IS NULL
            OR `example_readingnote`.`sensor` IS NULL
          )
          AND (
            `U0`.`sequence` = `example_readingnote`.`sequence`
            OR `U0`.`sequence` IS NULL
            OR `example_readingnote`.`sequence` IS NULL
          )
        )
    )
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: (1.0,)
