-- Document.objects.order_by('pk').values_list('pk').exclude(data__f=1)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  NOT (
    (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
