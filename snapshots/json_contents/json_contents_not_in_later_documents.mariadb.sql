-- PKS.exclude(extra__in=Document.objects.exclude(title__startswith='long').filter(pk__gt=4).values('extra'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT (
      JSON_NORMALIZE(`example_document`.`extra`) IN (
        SELECT
          JSON_NORMALIZE(`u0`.`extra`) AS `extra`
        FROM `example_document` AS `u0`
        WHERE
          (
            NOT (
              `u0`.`title` LIKE BINARY %s ESCAPE '\\'
            ) AND `u0`.`id` > %s
          )
      )
      AND `example_document`.`extra` IS NOT NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 4)
