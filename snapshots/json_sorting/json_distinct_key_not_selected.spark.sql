-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  `sliced`.`title`,
  `sliced`.`col2`
FROM (
  SELECT DISTINCT
    `example_document`.`title` AS `title`,
    to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `col2`
  FROM `example_document`
  WHERE
    (
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        `example_document`.`title` = %s
      )
    )
) AS `sliced`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[\\{]')
    THEN 5
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`sliced`.`col2`)) AS DOUBLE)
  END ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`sliced`.`col2`)), '^["]')
    THEN variant_get(parse_json(`sliced`.`col2`), '$', 'string')
    ELSE to_json(parse_json(`sliced`.`col2`))
  END ASC,
  `sliced`.`title` ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
