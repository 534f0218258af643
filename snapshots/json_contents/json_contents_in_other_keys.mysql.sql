-- PKS.filter(data__f__in=Document.objects.exclude(title__startswith='long').filter(data__f__isnull=False).values('extra__same'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) IN (
      SELECT
        CAST(JSON_EXTRACT(`u0`.`extra`, '$."same"') AS JSON) AS `extra__same`
      FROM `example_document` AS `u0`
      WHERE
        (
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
          AND NOT JSON_EXTRACT(`u0`.`data`, '$."f"') IS NULL
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
