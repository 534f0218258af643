-- Document.objects.order_by('pk').filter(data__b__iexact='Text')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  UPPER(
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END
  ) = UPPER(%s)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('Text',)
