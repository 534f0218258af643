-- Document.objects.order_by('pk').annotate(v=KT('data__a__b__c__2__d'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d')),
      '^["]'
    )
    THEN variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d', 'string')
    WHEN NOT regexp_like(
      to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d')),
      '^[n]'
    )
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b.c[2].d'))
  END AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
