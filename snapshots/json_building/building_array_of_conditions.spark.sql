-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONArray(Q(big__gte=F('whole')), Q(label__startswith='m'), Q(small__in=[0, 1])))
--     .values_list('pk', 'v')

SELECT
  `example_measurement`.`id` AS `pk`,
  concat(
    '[',
    regexp_extract(
      to_json(array(`example_measurement`.`big` >= (
        `example_measurement`.`whole`
      ))),
      '(?s)^.(.*).$',
      1
    ),
    ', ',
    regexp_extract(
      to_json(array(`example_measurement`.`label` LIKE %s ESCAPE '\\')),
      '(?s)^.(.*).$',
      1
    ),
    ', ',
    regexp_extract(
      to_json(array(`example_measurement`.`small` IN (%s, %s))),
      '(?s)^.(.*).$',
      1
    ),
    ']'
  ) AS `v`
FROM `example_measurement`
ORDER BY
  1 ASC;
-- parameters: ('m%', 0, 1)
