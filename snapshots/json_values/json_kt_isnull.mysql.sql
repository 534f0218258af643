-- Document.objects.order_by('pk').annotate(v=KT('data__c')).filter(v__isnull=True)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."c"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."c"'))
  END AS `v`
FROM `example_document`
WHERE
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."c"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."c"'))
  END IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
