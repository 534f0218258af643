-- Document.objects.order_by('pk').filter(data__a='1')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('1',)
