-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=0.1) | Q(data__f=2.25))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
    )
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (0.1, 2.25)
