-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  `sliced`.`title`,
  `sliced`.`col2`
FROM (
  SELECT DISTINCT
    `example_document`.`title` AS `title`,
    JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `col2`
  FROM `example_document`
  WHERE
    (
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        `example_document`.`title` = %s
      )
    )
) AS `sliced`
ORDER BY
  CASE JSON_TYPE(`sliced`.`col2`)
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
    WHEN JSON_TYPE(`sliced`.`col2`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`col2` AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`col2`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`col2`)
  END ASC,
  `sliced`.`title` ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
