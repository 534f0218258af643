-- Document.objects.order_by('pk').filter(data__tags__1='green')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."tags"[1]')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."tags"[1]')) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('green',)
