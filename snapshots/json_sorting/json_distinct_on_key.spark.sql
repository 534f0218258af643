-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT
  `firsts`.`pk`,
  `firsts`.`extra__x`
FROM (
  SELECT
    `example_document`.`id` AS `pk`,
    to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `extra__x`,
    CASE
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[n]'
      )
      THEN 0
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^["]'
      )
      THEN 1
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[-0-9]'
      )
      THEN 2
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[tf]'
      )
      THEN 3
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[\\[]'
      )
      THEN 4
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[\\{]'
      )
      THEN 5
    END AS `key1`,
    CASE
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^[-0-9]'
      )
      THEN TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))) AS DOUBLE)
    END AS `key2`,
    CASE
      WHEN regexp_like(
        to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
        '^["]'
      )
      THEN variant_get(
        parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))),
        '$',
        'string'
      )
      ELSE to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))))
    END AS `key3`,
    `example_document`.`id` AS `key4`,
    ROW_NUMBER() OVER (
      PARTITION BY to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))
      ORDER BY CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[n]'
        )
        THEN 0
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^["]'
        )
        THEN 1
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[-0-9]'
        )
        THEN 2
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[tf]'
        )
        THEN 3
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[\\[]'
        )
        THEN 4
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[\\{]'
        )
        THEN 5
      END ASC, CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[-0-9]'
        )
        THEN TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))) AS DOUBLE)
      END ASC, CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^["]'
        )
        THEN variant_get(
          parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))),
          '$',
          'string'
        )
        ELSE to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))))
      END ASC, `example_document`.`id` DESC
    ) AS `row_number`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1` ASC,
  `firsts`.`key2` ASC,
  `firsts`.`key3` ASC,
  `firsts`.`key4` DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
