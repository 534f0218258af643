-- Document.objects.order_by('pk').values_list('pk').filter(data__f=1e-07)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (1e-07,)
