-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True)))
--     .values_list('pk', 'v')

SELECT
  `example_measurement`.`id` AS `pk`,
  concat(
    '{"a": ',
    regexp_extract(to_json(array(`example_measurement`.`whole` > %s)), '(?s)^.(.*).$', 1),
    ', "b": ',
    regexp_extract(to_json(array(`example_measurement`.`small` IS NULL)), '(?s)^.(.*).$', 1),
    ', "c": ',
    regexp_extract(
      to_json(
        array(
          NOT (
            `example_measurement`.`is_checked`
            AND `example_measurement`.`is_checked` IS NOT NULL
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "d": ',
    regexp_extract(
      to_json(
        array(`example_measurement`.`whole` = %s OR `example_measurement`.`is_valid`)
      ),
      '(?s)^.(.*).$',
      1
    ),
    '}'
  ) AS `v`
FROM `example_measurement`
ORDER BY
  1 ASC;
-- parameters: (2, 0)
