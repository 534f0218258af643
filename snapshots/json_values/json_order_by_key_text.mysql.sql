-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
ORDER BY
  CASE
    WHEN CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END IS NULL
    THEN 1
    ELSE 0
  END,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END ASC,
  `example_document`.`id` ASC;
-- parameters: ()
