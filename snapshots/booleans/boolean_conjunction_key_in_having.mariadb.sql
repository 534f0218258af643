-- Measurement.objects.annotate(x=truth_of(Q(is_valid=True) & ~Q(big__gt=1)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  (
    `example_measurement`.`is_valid`
    AND NOT (
      `example_measurement`.`big` > %s AND `example_measurement`.`big` IS NOT NULL
    )
  ) AS `x`,
  COUNT(`example_measurement`.`id`) AS `n`
FROM `example_measurement`
GROUP BY
  (
    `example_measurement`.`is_valid`
    AND NOT (
      `example_measurement`.`big` > %s AND `example_measurement`.`big` IS NOT NULL
    )
  )
HAVING
  (
    COUNT(`example_measurement`.`id`) > %s OR `x`
  );
-- parameters: (1, 1, 1)
