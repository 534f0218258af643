-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__deep__er', 'extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('data__deep__er', '-extra__x')

SELECT
  `sliced`.`data__deep__er`,
  `sliced`.`extra__x`,
  `sliced`.`n`
FROM (
  SELECT
    JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"') AS `data__deep__er`,
    JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `extra__x`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"'),
    JSON_EXTRACT(`example_document`.`extra`, '$."x"')
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`data__deep__er`)
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
    WHEN JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`data__deep__er` AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`data__deep__er`)
  END ASC,
  CASE JSON_TYPE(`sliced`.`extra__x`)
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
  END DESC,
  CASE
    WHEN JSON_TYPE(`sliced`.`extra__x`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`extra__x` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`extra__x`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`extra__x`)
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
