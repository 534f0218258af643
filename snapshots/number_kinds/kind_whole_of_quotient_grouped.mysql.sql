-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .values(v=Cast(HALVES, IntegerField()))
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  CAST((
    CAST(`example_measurement`.`amount` AS DECIMAL(20, 12)) / %s
  ) AS SIGNED) AS `v`,
  COUNT(`example_measurement`.`id`) AS `n`
FROM `example_measurement`
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s
GROUP BY
  CAST((
    CAST(`example_measurement`.`amount` AS DECIMAL(20, 12)) / %s
  ) AS SIGNED)
ORDER BY
  1 ASC;
-- parameters: (Decimal('1.0'), -1000, 1000, Decimal('1.0'))
