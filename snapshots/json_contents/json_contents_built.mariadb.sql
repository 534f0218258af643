-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(extra=JSONObject(x=OuterRef('data__f')))))

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
      FROM `example_document` AS `u0`
      WHERE
        (
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
          AND JSON_NORMALIZE(`u0`.`extra`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
            JSON_OBJECT('x', JSON_EXTRACT(`example_document`.`data`, '$."f"'))
          ))
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
