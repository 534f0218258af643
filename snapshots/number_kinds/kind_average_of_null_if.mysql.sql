-- Measurement.objects.values('is_valid')
--     .annotate(v=Avg(of_floats(NullIf('small', 'ratio') / 2)))
--     .order_by('is_valid')

SELECT
  `example_measurement`.`is_valid` AS `is_valid`,
  AVG(
    (
      NULLIF(CAST(`example_measurement`.`small` AS DOUBLE), `example_measurement`.`ratio`) / %s
    )
  ) AS `v`
FROM `example_measurement`
GROUP BY
  `example_measurement`.`is_valid`
ORDER BY
  1 ASC;
-- parameters: (2,)
