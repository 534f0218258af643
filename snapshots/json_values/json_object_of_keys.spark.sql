-- Document.objects.order_by('pk').annotate(v=JSONObject(a='data__a', b=KT('data__b'), c='extra'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  concat(
    '{"a": ',
    coalesce(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), 'null'),
    ', "b": ',
    regexp_extract(
      to_json(
        array(
          CASE
            WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
            THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
            WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
            THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
          END
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "c": ',
    coalesce(`example_document`.`extra`, 'null'),
    '}'
  ) AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
