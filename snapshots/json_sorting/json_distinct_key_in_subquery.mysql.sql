-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) IN (
    SELECT
      `sliced`.`data__f`
    FROM (
      SELECT
        CAST(`sliced`.`data__f` AS JSON)
      FROM (
        SELECT DISTINCT
          JSON_EXTRACT(`u0`.`data`, '$."f"') AS `data__f`
        FROM `example_document` AS `u0`
        WHERE
          (
            `u0`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
            AND (
              JSON_TYPE(JSON_EXTRACT(`u0`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
              OR JSON_TYPE(JSON_EXTRACT(`u0`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
              AND CAST(JSON_EXTRACT(`u0`.`data`, '$."f"') AS DECIMAL(65, 30)) >= %s
            )
            AND (
              JSON_TYPE(JSON_EXTRACT(`u0`.`data`, '$."f"')) IN ('NULL', 'STRING')
              OR JSON_TYPE(JSON_EXTRACT(`u0`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
              AND CAST(JSON_EXTRACT(`u0`.`data`, '$."f"') AS DECIMAL(65, 30)) < %s
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
    ) AS `sliced`
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 1000)
