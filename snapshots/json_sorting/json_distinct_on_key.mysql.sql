-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT
  `firsts`.`pk`,
  `firsts`.`extra__x`
FROM (
  SELECT
    `example_document`.`id` AS `pk`,
    JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `extra__x`,
    CASE JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
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
    END AS `key1`,
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      THEN CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS DOUBLE)
    END AS `key2`,
    CASE
      WHEN NOT JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
    END AS `key3`,
    `example_document`.`id` AS `key4`,
    ROW_NUMBER() OVER (
      PARTITION BY JSON_EXTRACT(`example_document`.`extra`, '$."x"')
      ORDER BY CASE JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
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
      END ASC, CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS DOUBLE)
      END ASC, CASE
        WHEN NOT JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
      END ASC, `example_document`.`id` DESC
    ) AS `row_number`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1` ASC,
  `firsts`.`key2` ASC,
  `firsts`.`key3` ASC,
  `firsts`.`key4` DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
