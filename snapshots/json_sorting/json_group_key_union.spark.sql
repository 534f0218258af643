-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .values_list('data__f', 'n')
--     .union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('extra__x').annotate(n=Count('pk')).values_list('extra__x', 'n'))
--     .order_by('n', '-data__f')

SELECT
  `united`.`data__f`,
  `united`.`n`
FROM (
  (
    SELECT
      to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `data__f`,
      COUNT(`example_document`.`id`) AS `n`
    FROM `example_document`
    WHERE
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
    GROUP BY
      to_json(variant_get(parse_json(`example_document`.`data`), '$.f'))
  )
  UNION
  (
    SELECT
      to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `extra__x`,
      COUNT(`example_document`.`id`) AS `n`
    FROM `example_document`
    WHERE
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
    GROUP BY
      to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))
  )
) AS `united`
ORDER BY
  `united`.`n` ASC,
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`united`.`data__f`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^["]')
    THEN variant_get(parse_json(`united`.`data__f`), '$', 'string')
    ELSE to_json(parse_json(`united`.`data__f`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
