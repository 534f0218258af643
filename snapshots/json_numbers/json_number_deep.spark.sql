-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er__gte=9)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')),
      '^[tf\\[\\{]'
    )
    OR regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')),
      '^[-0-9]'
    )
    AND (
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')) AS DOUBLE) > %s
      OR (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')) AS DOUBLE) = %s
        AND COALESCE(
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.deep.er')) AS DECIMAL(38, 15)),
          %s
        ) >= %s
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9)
