-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lt=1)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[n"]')
    OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
    AND (
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) < %s
      OR (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
        AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)) < %s
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
