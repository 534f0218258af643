-- Document.objects.order_by('pk').filter(data=42)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(parse_json(`example_document`.`data`)), '^[-0-9]')
    AND TRY_CAST(to_json(parse_json(`example_document`.`data`)) AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(to_json(parse_json(`example_document`.`data`)) AS DECIMAL(38, 15)),
      %s
    ) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (42, 42, 42)
