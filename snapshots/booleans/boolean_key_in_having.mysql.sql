-- Measurement.objects.annotate(x=truth_of(~Q(is_checked=True)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  NOT (
    `example_measurement`.`is_checked`
    AND `example_measurement`.`is_checked` IS NOT NULL
  ) AS `x`,
  COUNT(`example_measurement`.`id`) AS `n`
FROM `example_measurement`
GROUP BY
  NOT (
    `example_measurement`.`is_checked`
    AND `example_measurement`.`is_checked` IS NOT NULL
  )
HAVING
  (
    COUNT(`example_measurement`.`id`) > %s
    OR NOT (
      `example_measurement`.`is_checked`
      AND `example_measurement`.`is_checked` IS NOT NULL
    )
  );
-- parameters: (1,)
