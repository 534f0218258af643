-- Document.objects.order_by('pk').exclude(data__a__has_key='b').values_list('pk')

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  NOT (
    CASE
      WHEN NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) IS NULL
      THEN NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b')) IS NULL
    END
  )
ORDER BY
  1 ASC;
-- parameters: ()
