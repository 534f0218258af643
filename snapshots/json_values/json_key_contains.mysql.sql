-- Document.objects.order_by('pk').alias(v=KT('data__s')).filter(v__contains='% of_it')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."s"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."s"'))
  END LIKE BINARY %s ESCAPE '\\'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('%\\% of\\_it%',)
