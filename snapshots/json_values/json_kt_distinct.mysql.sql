-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END AS `keytexttransform1`
FROM `example_document`;
-- parameters: ()
