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
      AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."same"')
      ))
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
      AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."a"')
      ))
    )
)
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
