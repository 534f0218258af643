-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    regexp_like(
      to_json(
        variant_get(
          parse_json(
            concat(
              '{"a": ',
              regexp_extract(to_json(array(CAST(`example_event`.`day` AS STRING))), '(?s)^.(.*).$', 1),
              ', "b": ',
              regexp_extract(
                to_json(array(regexp_replace(`example_event`.`opens`, '\\.?0{1,6}$', ''))),
                '(?s)^.(.*).$',
                1
              ),
              '}'
            )
          ),
          '$.a'
        )
      ),
      '^["]'
    )
    AND variant_get(
      parse_json(
        concat(
          '{"a": ',
          regexp_extract(to_json(array(CAST(`example_event`.`day` AS STRING))), '(?s)^.(.*).$', 1),
          ', "b": ',
          regexp_extract(
            to_json(array(regexp_replace(`example_event`.`opens`, '\\.?0{1,6}$', ''))),
            '(?s)^.(.*).$',
            1
          ),
          '}'
        )
      ),
      '$.a',
      'string'
    ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
