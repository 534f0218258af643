-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE `example_document` SET `extra` = %s
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS DECIMAL(65, 30)) = %s
  );
-- parameters: ('{"b": null}', 1)
