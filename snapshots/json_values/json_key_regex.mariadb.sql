-- Document.objects.order_by('pk').filter(data__b__regex='^te.t$')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END REGEXP CONCAT('(?-i)(?s)', %s)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('^te.t$',)
