-- Document.objects.order_by('pk').filter(**{"data__quo'te": 2})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$["quo\'te"]')),
      '^[-0-9]'
    )
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$["quo\'te"]')) AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$["quo\'te"]')) AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (2, 2, 2)
