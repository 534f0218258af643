-- _told(Q(extra=7))

SELECT
  `example_document`.`id` AS `pk`,
  (
    regexp_like(to_json(parse_json(`example_document`.`extra`)), '^[-0-9]')
    AND TRY_CAST(to_json(parse_json(`example_document`.`extra`)) AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(to_json(parse_json(`example_document`.`extra`)) AS DECIMAL(38, 15)),
      %s
    ) = %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (7, 7, 7)
