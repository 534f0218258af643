-- Document.objects.order_by('pk').annotate(v=KeyTextTransform('b', 'data'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
