-- Document.objects.order_by('pk').annotate(v=Window(Count('pk'), partition_by=KT('data__b')))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  COUNT(`example_document`.`id`) OVER (
    PARTITION BY CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END
  ) AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
