-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__deep__er')
--     .distinct()
--     .order_by(F('data__deep__er').desc(nulls_last=True))

SELECT
  `sliced`.`data__deep__er`
FROM (
  SELECT DISTINCT
    JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"') AS `data__deep__er`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
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
  END DESC,
  CASE
    WHEN JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`data__deep__er` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`data__deep__er`)
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
