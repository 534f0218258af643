-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('data__f').annotate(n=Count('pk')).order_by(F('data__f').asc(nulls_first=True))[2:5]

SELECT
  `sliced`.`data__f`,
  `sliced`.`n`
FROM (
  SELECT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `data__f`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))
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
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data__f`)) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data__f`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data__f`))
  END ASC
LIMIT 3
OFFSET 2;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
