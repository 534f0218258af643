-- _told(Q(data__f=10 ** 25))

SELECT
  `example_document`.`id` AS `pk`,
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
    AND COALESCE(
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 0)),
      TRY_CAST(%s AS DECIMAL(38, 0))
    ) = TRY_CAST(%s AS DECIMAL(38, 0))
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
