-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  `sliced`.`data__deep__er`,
  `sliced`.`n`
FROM (
  SELECT
    JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"') AS `data__deep__er`,
    COUNT(`example_document`.`id`) AS `n`,
    COALESCE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"')) <> 'NULL'
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"'))
      END,
      %s
    ) AS `key1`
  FROM `example_document`
  WHERE
    (
      `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        `example_document`.`title` = %s
      )
    )
  GROUP BY
    JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"'),
    COALESCE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"')) <> 'NULL'
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"'))
      END,
      %s
    )
  HAVING
    COUNT(`example_document`.`id`) < %s
) AS `sliced`
ORDER BY
  `sliced`.`key1` DESC,
  CASE JSON_TYPE(`sliced`.`data__deep__er`)
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
    WHEN JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`data__deep__er` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`data__deep__er`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`data__deep__er`)
  END DESC;
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', '~', 3)
