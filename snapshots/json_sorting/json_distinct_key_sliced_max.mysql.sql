-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).exclude(title='digits').values('data__f', 'pk').distinct().order_by('-data__f')[:3].aggregate(m=Max('pk'))

SELECT
  MAX(`__col1`)
FROM (
  SELECT
    `sliced`.`data__f`,
    `sliced`.`pk`,
    `sliced`.`__col1`
  FROM (
    SELECT DISTINCT
      JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `data__f`,
      `example_document`.`id` AS `pk`,
      `example_document`.`id` AS `__col1`
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
  LIMIT 3
) AS `subquery`;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
