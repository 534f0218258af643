-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(Subquery(AVERAGE), 0.5), big=Subquery(AVERAGE))

UPDATE `example_measurement` SET `whole` = COALESCE(
  (
    SELECT
      AVG(`u0`.`ratio`) AS `v`
    FROM (
      SELECT DISTINCT
        *
      FROM `example_measurement`
    ) AS `u0`
    WHERE
      (
        `u0`.`small` BETWEEN %s AND %s
        AND `u0`.`ratio` BETWEEN %s AND %s
        AND `u0`.`is_valid`
      )
    GROUP BY
      `u0`.`is_valid`
  ),
  %s
), `big` = (
  SELECT
    AVG(`u0`.`ratio`) AS `v`
  FROM (
    SELECT DISTINCT
      *
    FROM `example_measurement`
  ) AS `u0`
  WHERE
    (
      `u0`.`small` BETWEEN %s AND %s
      AND `u0`.`ratio` BETWEEN %s AND %s
      AND `u0`.`is_valid`
    )
  GROUP BY
    `u0`.`is_valid`
)
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s;
-- parameters: (-1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, -1000, 1000)
