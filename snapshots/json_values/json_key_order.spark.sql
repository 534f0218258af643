-- Document.objects.filter(data__has_key='a').order_by('data__f', 'data__b', 'pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) IS NULL
ORDER BY
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[n]'
    )
    THEN 0
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^["]'
    )
    THEN 1
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[-0-9]'
    )
    THEN 2
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[tf]'
    )
    THEN 3
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[\\[]'
    )
    THEN 4
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[\\{]'
    )
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^[-0-9]'
    )
    THEN TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
      '^["]'
    )
    THEN variant_get(
      parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))),
      '$',
      'string'
    )
    ELSE to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))))
  END ASC,
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[n]'
    )
    THEN 0
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^["]'
    )
    THEN 1
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[-0-9]'
    )
    THEN 2
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[tf]'
    )
    THEN 3
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[\\[]'
    )
    THEN 4
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[\\{]'
    )
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^[-0-9]'
    )
    THEN TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(
      to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')))),
      '^["]'
    )
    THEN variant_get(
      parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))),
      '$',
      'string'
    )
    ELSE to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))))
  END ASC,
  `example_document`.`id` ASC;
-- parameters: ()
