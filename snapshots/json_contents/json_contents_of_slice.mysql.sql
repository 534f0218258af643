-- Document.objects.exclude(title__startswith='long')
--     .filter(pk__in=Document.objects.exclude(title__startswith='long').order_by('pk')[:20])
--     .filter(data__f=F('extra__same'))
--     .values_list('pk')
--     .order_by('pk')

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND `example_document`.`id` IN (
      SELECT
        `sliced`.`id`
      FROM (
        SELECT
          `u0`.`id`
        FROM `example_document` AS `u0`
        WHERE
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
        ORDER BY
          `u0`.`id` ASC
        LIMIT 20
      ) AS `sliced`
    )
    AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
