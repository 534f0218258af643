-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Max('pk'))
--     .values_list('n')
--     .order_by('-data__f')

SELECT
  `sliced`.`n`
FROM (
  SELECT
    MAX(`example_document`.`id`) AS `n`,
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `key1`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`key1`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`key1`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`key1`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`key1`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
