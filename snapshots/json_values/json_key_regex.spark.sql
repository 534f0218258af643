-- Document.objects.order_by('pk').filter(data__b__regex='^te.t$')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  regexp_like(
    CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END,
    concat('(?s)', %s)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('^te.t$',)
