-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONArray(Q(big__gte=F('whole')), Q(label__startswith='m'), Q(small__in=[0, 1])))
--     .values_list('pk', 'v')

SELECT
  `example_measurement`.`id` AS `pk`,
  JSON_ARRAY(
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`big` >= (
          `example_measurement`.`whole`
        )
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`big` >= (
            `example_measurement`.`whole`
          )
        )
        THEN 'false'
      END,
      '$'
    ),
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`label` LIKE BINARY %s ESCAPE '\\'
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`label` LIKE BINARY %s ESCAPE '\\'
        )
        THEN 'false'
      END,
      '$'
    ),
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`small` IN (%s, %s)
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`small` IN (%s, %s)
        )
        THEN 'false'
      END,
      '$'
    )
  ) AS `v`
FROM `example_measurement`
ORDER BY
  1 ASC;
-- parameters: ('m%', 'm%', 0, 1, 0, 1)
