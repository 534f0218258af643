-- ReadingNote.objects.exclude(reading__in=Reading.objects.filter(value__gt=1)).order_by('pk')

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`
FROM `example_readingnote`
WHERE
  NOT (
    (`example_readingnote`.`sensor`, `example_readingnote`.`sequence`) IN (
      SELECT
        `u0`.`sensor` AS `sensor`,
        `u0`.`sequence` AS `sequence`
      FROM `example_reading` AS `u0`
      WHERE
        `u0`.`value` > %s
    )
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: (1.0,)
