-- Document.objects.order_by('pk').filter(data__a__b__c__2__d='deep')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d')),
      '^["]'
    )
    AND variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d', 'string') = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('deep',)
