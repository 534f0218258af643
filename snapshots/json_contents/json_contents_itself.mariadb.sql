-- PKS.filter(data=F('data'), extra=F('extra'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      `example_document`.`data`
    ))
    AND JSON_NORMALIZE(`example_document`.`extra`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      `example_document`.`extra`
    ))
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
