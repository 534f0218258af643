-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(data__deep=OuterRef('data__deep'))))

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
          AND JSON_NORMALIZE(JSON_EXTRACT(`u0`.`data`, '$."deep"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
            JSON_EXTRACT(`example_document`.`data`, '$."deep"')
          ))
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
