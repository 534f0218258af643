-- Document.objects.order_by('pk').filter(**{'data__dou"ble': 3})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$[\'dou"ble\']')),
      '^[-0-9]'
    )
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$[\'dou"ble\']')) AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$[\'dou"ble\']')) AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (3, 3, 3)
