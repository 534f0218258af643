-- Document.objects.filter(pk__in=[4, 5, 6, 7])
--     .values('data')
--     .annotate(n=Count('pk'))
--     .order_by('-data')

SELECT
  `sliced`.`data`,
  `sliced`.`n`
FROM (
  SELECT
    `example_document`.`data` AS `data`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`id` IN (%s, %s, %s, %s)
  GROUP BY
    `example_document`.`data`
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
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data`))
  END DESC;
-- parameters: (4, 5, 6, 7)
