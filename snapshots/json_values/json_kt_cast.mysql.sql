-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CAST(CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."n"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."n"'))
  END AS SIGNED) AS `v`
FROM `example_document`
WHERE
  NOT JSON_EXTRACT(`example_document`.`data`, '$."n"') IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
