-- Measurement.objects.annotate(x=truth_of(~Q(is_checked=True)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  `grouped`.`key1` AS `x`,
  COUNT(`grouped`.`example_measurement_id`) AS `n`
FROM (
  SELECT
    NOT (
      `example_measurement`.`is_checked`
      AND `example_measurement`.`is_checked` IS NOT NULL
    ) AS `key1`,
    `example_measurement`.`id` AS `example_measurement_id`
  FROM `example_measurement`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
HAVING
  (
    COUNT(`grouped`.`example_measurement_id`) > %s OR `grouped`.`key1`
  );
-- parameters: (1,)
