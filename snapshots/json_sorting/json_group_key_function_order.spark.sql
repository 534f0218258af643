-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  `sliced`.`data__deep__er`,
  `sliced`.`n`
FROM (
  SELECT
    to_json(variant_get(parse_json(`grouped`.`example_document_data`), '$.deep.er')) AS `data__deep__er`,
    COUNT(`grouped`.`example_document_id`) AS `n`,
    `grouped`.`key2` AS `key1`
  FROM (
    SELECT
      `example_document`.`data` AS `example_document_data`,
      `example_document`.`id` AS `example_document_id`,
      COALESCE(
        CASE
          WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')), '^["]')
          THEN variant_get(parse_json(`example_document`.`data`), '$.deep.er', 'string')
          WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')), '^[n]')
          THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er'))
        END,
        %s
      ) AS `key2`
    FROM `example_document`
    WHERE
      (
        `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          `example_document`.`title` = %s
        )
      )
  ) AS `grouped`
  GROUP BY
    to_json(variant_get(parse_json(`grouped`.`example_document_data`), '$.deep.er')),
    `grouped`.`key2`
  HAVING
    COUNT(`grouped`.`example_document_id`) < %s
) AS `sliced`
ORDER BY
  `sliced`.`key1` DESC,
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
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', 3)
