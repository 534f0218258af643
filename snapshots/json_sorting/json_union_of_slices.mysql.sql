-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').distinct().order_by('-data__f')[:2].union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x').order_by('extra__x')[:1])
--     .order_by('-data__f')

SELECT
  `united`.`data__f`
FROM (
  (
    SELECT
      `sliced`.`data__f`
    FROM (
      SELECT DISTINCT
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
      END DESC,
      CASE
        WHEN JSON_TYPE(`sliced`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN CAST(`sliced`.`data__f` AS DOUBLE)
      END DESC,
      CASE
        WHEN NOT JSON_TYPE(`sliced`.`data__f`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN JSON_UNQUOTE(`sliced`.`data__f`)
      END DESC
    LIMIT 2
  )
  UNION
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
    ORDER BY
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
      END ASC,
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS DOUBLE)
      END ASC,
      CASE
        WHEN NOT JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
      END ASC
    LIMIT 1
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
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)
