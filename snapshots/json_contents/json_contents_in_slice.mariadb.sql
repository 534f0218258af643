-- PKS.filter(extra__in=Document.objects.exclude(title__startswith='long').order_by('-pk').values('data')[:3])

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND JSON_NORMALIZE(`example_document`.`extra`) IN (
      SELECT
        `sliced`.`data`
      FROM (
        SELECT
          JSON_NORMALIZE(`u0`.`data`) AS `data`
        FROM `example_document` AS `u0`
        WHERE
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
        ORDER BY
          `u0`.`id` DESC
        LIMIT 3
      ) AS `sliced`
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
