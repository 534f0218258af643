-- Document.objects.order_by('pk').filter(data__a__b__c__2__d='deep')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"."b"."c"[2]."d"')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."a"."b"."c"[2]."d"')) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('deep',)
