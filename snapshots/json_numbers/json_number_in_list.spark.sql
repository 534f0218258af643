-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.at[0]')),
      '^[tf\\[\\{]'
    )
    OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[0]')), '^[-0-9]')
    AND (
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[0]')) AS DOUBLE) > %s
      OR (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[0]')) AS DOUBLE) = %s
        AND COALESCE(
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[0]')) AS DECIMAL(38, 15)),
          %s
        ) >= %s
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9)
