-- Document.objects.order_by('pk').annotate(v=JSONObject(a='data__a', b=KT('data__b'), c='extra'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  JSON_OBJECT(
    'a',
    JSON_EXTRACT(`example_document`.`data`, '$."a"'),
    'b',
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END,
    'c',
    JSON_EXTRACT(`example_document`.`extra`, '$')
  ) AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
