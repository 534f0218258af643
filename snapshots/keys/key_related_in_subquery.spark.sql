-- ReadingNote.objects.filter(reading__in=Reading.objects.filter(value__gt=1)).order_by('pk')

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`
FROM `example_readingnote`
WHERE
  EXISTS(
    SELECT
      1
    FROM `example_reading` AS `U0`
    WHERE
      `U0`.`value` > %s
      AND (
        `U0`.`sensor` = `example_readingnote`.`sensor`
        AND `U0`.`sequence` = `example_readingnote`.`sequence`
      )
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: (1.0,)
