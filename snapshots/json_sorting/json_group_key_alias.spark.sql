-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=F('data__f'))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('n', '-k')

SELECT
  `sliced`.`k`,
  `sliced`.`n`
FROM (
  SELECT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `k`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))
) AS `sliced`
ORDER BY
  `sliced`.`n` ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`k`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`k`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`k`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`k`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
