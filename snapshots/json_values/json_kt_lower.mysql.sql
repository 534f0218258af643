-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  LOWER(
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END
  ) AS `v`
FROM `example_document`
WHERE
  LOWER(
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END
  ) = %s
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('text',)
