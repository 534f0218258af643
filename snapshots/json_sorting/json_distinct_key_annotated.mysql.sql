-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(f=F('data__f'))
--     .values_list('f', 'title')
--     .distinct()
--     .order_by('f', '-title')

SELECT
  `sliced`.`f`,
  `sliced`.`title`
FROM (
  SELECT DISTINCT
    JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `f`,
    `example_document`.`title` AS `title`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`f`)
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
    WHEN JSON_TYPE(`sliced`.`f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`f` AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`f`)
  END ASC,
  `sliced`.`title` DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
