-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[tf\\[\\{]')
    OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) >= %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (2.25,)
