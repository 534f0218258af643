-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__deep__er')
--     .distinct()
--     .order_by(F('data__deep__er').desc(nulls_last=True))

SELECT
  `sliced`.`data__deep__er`
FROM (
  SELECT DISTINCT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')) AS `data__deep__er`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
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
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`data__deep__er`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`data__deep__er`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`data__deep__er`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`data__deep__er`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
