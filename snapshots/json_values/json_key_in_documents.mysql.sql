-- Document.objects.order_by('pk').filter(data__tags__in=[['red'], ['red', 'green']])

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."tags"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
    OR CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."tags"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('["red"]', '["red", "green"]')
