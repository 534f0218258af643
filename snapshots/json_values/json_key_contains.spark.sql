-- Document.objects.order_by('pk').alias(v=KT('data__s')).filter(v__contains='% of_it')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.s')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.s', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.s')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.s'))
  END LIKE %s ESCAPE '\\'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('%\\% of\\_it%',)
