-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Max('pk'))
--     .values_list('n')
--     .order_by('-data__f')

SELECT
  `sliced`.`n`
FROM (
  SELECT
    MAX(`example_document`.`id`) AS `n`,
    JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `key1`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    JSON_EXTRACT(`example_document`.`data`, '$."f"')
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`key1`)
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
    WHEN JSON_TYPE(`sliced`.`key1`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`key1` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`key1`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`key1`)
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
