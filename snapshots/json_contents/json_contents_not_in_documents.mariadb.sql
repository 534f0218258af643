-- PKS.exclude(data__in=Document.objects.exclude(title__startswith='long').filter(extra__isnull=False).values('extra'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT (
      JSON_NORMALIZE(`example_document`.`data`) IN (
        SELECT
          JSON_NORMALIZE(`u0`.`extra`) AS `extra`
        FROM `example_document` AS `u0`
        WHERE
          (
            NOT (
              `u0`.`title` LIKE BINARY %s ESCAPE '\\'
            )
            AND `u0`.`extra` IS NOT NULL
          )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
