-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `extra__x`,
  MAX(
    CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END
  ) AS `m`
FROM `example_document`
GROUP BY
  to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))
HAVING
  MAX(
    CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END
  ) > %s;
-- parameters: ('a',)
