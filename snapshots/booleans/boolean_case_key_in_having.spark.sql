-- Measurement.objects.annotate(x=Case(When(whole__gt=3, then=F('is_checked')), default=Value(False)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  `grouped`.`key1` AS `x`,
  COUNT(`grouped`.`example_measurement_id`) AS `n`
FROM (
  SELECT
    CASE
      WHEN `example_measurement`.`whole` > %s
      THEN `example_measurement`.`is_checked`
      ELSE %s
    END AS `key1`,
    `example_measurement`.`id` AS `example_measurement_id`
  FROM `example_measurement`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
HAVING
  (
    COUNT(`grouped`.`example_measurement_id`) > %s OR `grouped`.`key1`
  );
-- parameters: (3, False, 1)
