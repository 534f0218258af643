-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .order_by('data__f')

SELECT
  `sliced`.`data__f`,
  `sliced`.`n`
FROM (
  SELECT
    JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `data__f`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    JSON_EXTRACT(`example_document`.`data`, '$."f"')
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`data__f`)
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
    WHEN JSON_TYPE(`sliced`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`data__f` AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`data__f`)
  END ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
