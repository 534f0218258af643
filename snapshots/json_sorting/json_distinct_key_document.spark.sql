-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  `sliced`.`data`
FROM (
  SELECT DISTINCT
    `example_document`.`data` AS `data`
  FROM `example_document`
  WHERE
    `example_document`.`id` IN (%s, %s, %s, %s)
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[\\{]')
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data`)) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data`))
  END ASC;
-- parameters: (4, 5, 6, 7)
