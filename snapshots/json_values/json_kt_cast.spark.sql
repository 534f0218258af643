-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CAST(CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.n', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.n')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.n'))
  END AS INT) AS `v`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.n')) IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
