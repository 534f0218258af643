-- Document.objects.exclude(title__startswith='long')
--     .filter(data__f=F('extra__same'))
--     .values_list('pk')
--     .union(Document.objects.exclude(title__startswith='long').filter(data__a=F('extra__a')).values_list('pk'))
--     .order_by('pk')

(
  SELECT
    `example_document`.`id` AS `pk`
  FROM `example_document`
  WHERE
    (
      NOT (
        `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
      )
      AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
        JSON_EXTRACT(`example_document`.`extra`, '$."same"')
      ) AS JSON) AS JSON)
    )
)
UNION
(
  SELECT
    `example_document`.`id` AS `pk`
  FROM `example_document`
  WHERE
    (
      NOT (
        `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
      )
      AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS JSON) AS JSON) = CAST(CAST((
        JSON_EXTRACT(`example_document`.`extra`, '$."a"')
      ) AS JSON) AS JSON)
    )
)
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
