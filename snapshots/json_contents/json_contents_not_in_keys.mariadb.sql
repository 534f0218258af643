-- PKS.exclude(data__f__in=Document.objects.exclude(title__startswith='long').filter(extra__has_key='same').values('extra__same'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT (
      JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN (
        SELECT
          JSON_NORMALIZE(JSON_EXTRACT(`u0`.`extra`, '$."same"')) AS `extra__same`
        FROM `example_document` AS `u0`
        WHERE
          (
            NOT (
              `u0`.`title` LIKE BINARY %s ESCAPE '\\'
            )
            AND NOT JSON_EXTRACT(`u0`.`extra`, '$."same"') IS NULL
          )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
