-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(pk=OuterRef('pk'), extra__x__in=Document.objects.exclude(title__startswith='long').filter(pk__lt=OuterRef('pk')).values('data__f'))))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND EXISTS(
      SELECT
        1 AS `a`
      FROM `example_document` AS `v0`
      WHERE
        (
          NOT (
            `v0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
          AND JSON_NORMALIZE(JSON_EXTRACT(`v0`.`extra`, '$."x"')) IN (
            SELECT
              JSON_NORMALIZE(JSON_EXTRACT(`u0`.`data`, '$."f"')) AS `data__f`
            FROM `example_document` AS `u0`
            WHERE
              (
                NOT (
                  `u0`.`title` LIKE BINARY %s ESCAPE '\\'
                )
                AND `u0`.`id` < (
                  `v0`.`id`
                )
              )
          )
          AND `v0`.`id` = (
            `example_document`.`id`
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'long%')
