-- Document.objects.order_by('pk').annotate(v=KT('data__a')).filter(v='1')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."a"'))
  END AS `v`
FROM `example_document`
WHERE
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."a"'))
  END = %s
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('1',)
