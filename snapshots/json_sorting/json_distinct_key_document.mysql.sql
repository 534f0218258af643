-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  `sliced`.`data`
FROM (
  SELECT DISTINCT
    `example_document`.`data` AS `data`
  FROM `example_document`
  WHERE
    `example_document`.`id` IN (%s, %s, %s, %s)
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`data`)
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
    WHEN JSON_TYPE(`sliced`.`data`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`data` AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`data`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`data`)
  END ASC;
-- parameters: (4, 5, 6, 7)
