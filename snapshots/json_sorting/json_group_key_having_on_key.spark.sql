-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(data__f__gt=9))
--     .order_by('data__f')

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
  HAVING
    (
      COUNT(`example_document`.`id`) > %s
      OR (
        regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
          '^[tf\\[\\{]'
        )
        OR regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))),
          '^[-0-9]'
        )
        AND (
          TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))) AS DOUBLE) > %s
          OR (
            TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))) AS DOUBLE) = %s
            AND TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')))) AS DECIMAL(38, 15)) > %s
          )
        )
      )
    )
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
  END ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 1, 9, 9, 9)
