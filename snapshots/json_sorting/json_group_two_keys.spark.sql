-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__deep__er', 'extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('data__deep__er', '-extra__x')

SELECT
  `sliced`.`data__deep__er`,
  `sliced`.`extra__x`,
  `sliced`.`n`
FROM (
  SELECT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')) AS `data__deep__er`,
    to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `extra__x`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')),
    to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[\\{]')
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data__deep__er`)) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data__deep__er`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data__deep__er`))
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`extra__x`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`extra__x`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`extra__x`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`extra__x`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
