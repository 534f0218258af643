-- Document.objects.filter(data__has_key='a').order_by('data__f', 'data__b', 'pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT JSON_EXTRACT(`example_document`.`data`, '$."a"') IS NULL
ORDER BY
  CASE JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"'))
    WHEN 'NULL'
    THEN 0
    WHEN 'STRING'
    THEN 1
    WHEN 'INTEGER'
    THEN 2
    WHEN 'DOUBLE'
    THEN 2
    WHEN 'DECIMAL'
    THEN 2
    WHEN 'UNSIGNED INTEGER'
    THEN 2
    WHEN 'BOOLEAN'
    THEN 3
    WHEN 'ARRAY'
    THEN 4
    WHEN 'OBJECT'
    THEN 5
  END ASC,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."f"'))
  END ASC,
  CASE JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    WHEN 'NULL'
    THEN 0
    WHEN 'STRING'
    THEN 1
    WHEN 'INTEGER'
    THEN 2
    WHEN 'DOUBLE'
    THEN 2
    WHEN 'DECIMAL'
    THEN 2
    WHEN 'UNSIGNED INTEGER'
    THEN 2
    WHEN 'BOOLEAN'
    THEN 3
    WHEN 'ARRAY'
    THEN 4
    WHEN 'OBJECT'
    THEN 5
  END ASC,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(JSON_EXTRACT(`example_document`.`data`, '$."b"') AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END ASC,
  `example_document`.`id` ASC;
-- parameters: ()
