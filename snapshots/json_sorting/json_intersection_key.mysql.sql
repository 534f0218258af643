-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .intersection(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values_list('extra__x'))
--     .order_by('-data__f')

SELECT
  `united`.`data__f`
FROM (
  (
    SELECT
      JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `data__f`
    FROM `example_document`
    WHERE
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  )
  INTERSECT
  (
    SELECT
      JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `extra__x`
    FROM `example_document`
    WHERE
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  )
) AS `united`
ORDER BY
  CASE JSON_TYPE(`united`.`data__f`)
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
    WHEN JSON_TYPE(`united`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`united`.`data__f` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`united`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`united`.`data__f`)
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
