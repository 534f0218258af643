-- Document.objects.order_by('pk').filter(extra__y__endswith='🎸')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."y"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."y"'))
  END LIKE BINARY %s ESCAPE '\\'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('%🎸',)
