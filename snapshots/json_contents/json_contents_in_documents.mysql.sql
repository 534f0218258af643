-- PKS.filter(data__in=Document.objects.exclude(title__startswith='long').exclude(title='same').values('data'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(`example_document`.`data` AS JSON) IN (
      SELECT
        CAST(`u0`.`data` AS JSON) AS `data`
      FROM `example_document` AS `u0`
      WHERE
        (
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
          AND NOT (
            `u0`.`title` = %s
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'same')
