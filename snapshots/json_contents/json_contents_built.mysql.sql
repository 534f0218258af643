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
          AND CAST(CAST(`u0`.`extra` AS JSON) AS JSON) = CAST(CAST((
            JSON_OBJECT('x', JSON_EXTRACT(`example_document`.`data`, '$."f"'))
          ) AS JSON) AS JSON)
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
