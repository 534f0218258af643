-- Document.objects.order_by('pk').filter(data__b='text')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('text',)
