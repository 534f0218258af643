-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      regexp_like(to_json(parse_json(`example_document`.`data`)), '^[-0-9]')
      AND TRY_CAST(to_json(parse_json(`example_document`.`data`)) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(parse_json(`example_document`.`data`)) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      regexp_like(to_json(parse_json(`example_document`.`extra`)), '^[-0-9]')
      AND TRY_CAST(to_json(parse_json(`example_document`.`extra`)) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(parse_json(`example_document`.`extra`)) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (42, 42, 42, 7, 7, 7)
