-- Document.objects.order_by('pk').filter(data__n__lt=0)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')), '^[n"]')
    OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')), '^[-0-9]')
    AND (
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')) AS DOUBLE) < %s
      OR (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')) AS DOUBLE) = %s
        AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')) AS DECIMAL(38, 15)) < %s
      )
    )
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (0, 0, 0)
