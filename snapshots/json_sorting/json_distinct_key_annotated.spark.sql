-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(f=F('data__f'))
--     .values_list('f', 'title')
--     .distinct()
--     .order_by('f', '-title')

SELECT
  `sliced`.`f`,
  `sliced`.`title`
FROM (
  SELECT DISTINCT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `f`,
    `example_document`.`title` AS `title`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[\\{]')
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`f`)) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`f`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`f`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`f`))
  END ASC,
  `sliced`.`title` DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
