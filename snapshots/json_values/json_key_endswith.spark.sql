-- Document.objects.order_by('pk').filter(extra__y__endswith='🎸')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.y')), '^["]')
    THEN variant_get(parse_json(`example_document`.`extra`), '$.y', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.y')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`extra`), '$.y'))
  END LIKE %s ESCAPE '\\'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('%🎸',)
