-- Document.objects.order_by('pk').filter(data__b__startswith='te')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END LIKE BINARY %s ESCAPE '\\'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('te%',)
