-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .distinct()
--     .order_by('-data__f')

SELECT
  `sliced`.`data__f`
FROM (
  SELECT DISTINCT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `data__f`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data__f`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data__f`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data__f`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
