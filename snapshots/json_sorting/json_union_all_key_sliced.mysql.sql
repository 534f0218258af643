-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

SELECT
  `united`.`data__f`
FROM (
  (
    SELECT
      JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `data__f`
    FROM `example_document`
    WHERE
      (
        `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
          OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
          AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) >= %s
        )
        AND (
          JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('NULL', 'STRING')
          OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
          AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) <= %s
        )
      )
  )
  UNION ALL
  (
    SELECT
      JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `extra__x`
    FROM `example_document`
    WHERE
      (
        `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
          OR JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
          AND CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS DECIMAL(65, 30)) >= %s
        )
        AND (
          JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('NULL', 'STRING')
          OR JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
          AND CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS DECIMAL(65, 30)) <= %s
        )
      )
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
  END DESC
LIMIT 4
OFFSET 1;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)
