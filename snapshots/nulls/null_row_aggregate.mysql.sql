-- Measurement.objects.values('whole')
--     .annotate(n=Count('pk', filter=~Q(TupleIn(PAIR, [(1, 7), (2, 8)]))))
--     .order_by('whole')

SELECT
  `example_measurement`.`whole` AS `whole`,
  COUNT(
    CASE
      WHEN NOT (
        (`example_measurement`.`small`, `example_measurement`.`whole`) IN ((%s, %s), (%s, %s))
      )
      THEN `example_measurement`.`id`
    END
  ) AS `n`
FROM `example_measurement`
GROUP BY
  `example_measurement`.`whole`
ORDER BY
  1 ASC;
-- parameters: (1, 7, 2, 8)
