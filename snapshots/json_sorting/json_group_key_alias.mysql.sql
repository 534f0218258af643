-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=F('data__f'))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('n', '-k')

SELECT
  `sliced`.`k`,
  `sliced`.`n`
FROM (
  SELECT
    JSON_EXTRACT(`example_document`.`data`, '$."f"') AS `k`,
    COUNT(`example_document`.`id`) AS `n`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    JSON_EXTRACT(`example_document`.`data`, '$."f"')
) AS `sliced`
ORDER BY
  `sliced`.`n` ASC,
  CASE JSON_TYPE(`sliced`.`k`)
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
    WHEN JSON_TYPE(`sliced`.`k`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN CAST(`sliced`.`k` AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE(`sliced`.`k`) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    THEN JSON_UNQUOTE(`sliced`.`k`)
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
