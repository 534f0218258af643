-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True)))
--     .values_list('pk', 'v')

SELECT
  `example_measurement`.`id` AS `pk`,
  JSON_OBJECT(
    'a',
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`whole` > %s
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`whole` > %s
        )
        THEN 'false'
      END,
      '$'
    ),
    'b',
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`small` IS NULL
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`small` IS NULL
        )
        THEN 'false'
      END,
      '$'
    ),
    'c',
    JSON_EXTRACT(
      CASE
        WHEN NOT (
          `example_measurement`.`is_checked`
          AND `example_measurement`.`is_checked` IS NOT NULL
        )
        THEN 'true'
        WHEN NOT (
          NOT (
            `example_measurement`.`is_checked`
            AND `example_measurement`.`is_checked` IS NOT NULL
          )
        )
        THEN 'false'
      END,
      '$'
    ),
    'd',
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`whole` = %s OR `example_measurement`.`is_valid`
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`whole` = %s OR `example_measurement`.`is_valid`
        )
        THEN 'false'
      END,
      '$'
    )
  ) AS `v`
FROM `example_measurement`
ORDER BY
  1 ASC;
-- parameters: (2, 2, 0, 0)
